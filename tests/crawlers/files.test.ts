import { existsSync } from 'node:fs';
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
});

describe('webManifestFile', () => {
  it('stays under the base path', () => {
    const { body } = webManifestFile(exampleAddresses);
    expect(JSON.parse(String(body))).toMatchObject({
      start_url: '/desk/',
      scope: '/desk/',
      icons: [{ src: '/desk/icon.svg', sizes: 'any' }, { src: '/desk/apple-touch-icon.png' }],
    });
  });
  it('names icons that there are', () => {
    const { icons } = JSON.parse(String(webManifestFile(exampleAddresses).body));
    for (const { src } of icons) expect(existsSync(src.replace('/desk/', 'public/')), src).toBe(true);
  });
});
