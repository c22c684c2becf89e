import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { robotsFile } from '../../src/crawlers/robots.ts';
import { webManifestFile } from '../../src/crawlers/web-manifest.ts';
import { exampleAddresses } from '../example-records.ts';

describe('robotsFile', () => {
  it('bars nothing and tells where the sitemap is', () => {
    expect(robotsFile(exampleAddresses).body).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://news.example/desk/sitemap.xml\n',
    );
  });
  it('tells where those of the other parts of an archive are', () => {
    expect(robotsFile(exampleAddresses, ['/2016/']).body).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://news.example/desk/sitemap.xml\nSitemap: https://news.example/2016/sitemap.xml\n',
    );
  });
});

describe('webManifestFile', () => {
  it('stays under the base path', () => {
    const { body } = webManifestFile(exampleAddresses);
    expect(JSON.parse(String(body))).toMatchObject({
      start_url: '/desk/',
      scope: '/desk/',
      icons: [
        { src: '/desk/icon.svg', sizes: 'any' },
        { src: '/desk/icon-192.png', sizes: '192x192' },
        { src: '/desk/icon-512.png', sizes: '512x512' },
        { src: '/desk/icon-maskable.png', purpose: 'maskable' },
      ],
    });
  });
  it('names icons that there are, in the sizes they have', () => {
    const { icons } = JSON.parse(String(webManifestFile(exampleAddresses).body));
    for (const { src, sizes } of icons) {
      const file = readFileSync(src.replace('/desk/', 'public/'));
      // The header of a PNG says its width and height at these places.
      const size = `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
      expect(src.endsWith('.svg') ? 'any' : size, src).toBe(sizes);
    }
  });
});
