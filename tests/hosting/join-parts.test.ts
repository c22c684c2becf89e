import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../src/hosting/header-rules.ts';
import { parseHeadersFile } from '../../src/hosting/headers-file.ts';
import { joinParts } from '../../src/hosting/join-parts.ts';
import { prepareForHosts } from '../../src/hosting/prepare-for-hosts.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';

const page = (policy: string) =>
  `<!doctype html><head><meta http-equiv="content-security-policy" content="${policy}"></head>`;

async function buildPart(dir: string, base: string, files: Readonly<Record<string, string>> = {}) {
  writeFiles(dir, { 'index.html': page(`policy of ${base}`), 'about/index.html': page('about'), ...files });
  await prepareForHosts(dir, { base, cacheDir: ownFolder(), precompress: false });
  return dir;
}

describe('joinParts', () => {
  it('puts each part at its path, with the headers it has alone', async () => {
    const folder = ownFolder();
    const old = await buildPart(join(folder, 'old'), '/news/2016/');
    const now = await buildPart(join(folder, 'now'), '/news/');
    const to = join(folder, 'host');
    expect(joinParts([old, now], to)).toBe('/news/');
    const read = (path: string) => readFileSync(join(to, path), 'utf8');
    expect(read('2016/index.html')).toBe(page('policy of /news/2016/'));
    expect(existsSync(join(to, '2016/_headers'))).toBe(false);
    const joined = parseHeadersFile(read('_headers'));
    for (const [dir, path] of [
      [now, '/news/'],
      [now, '/news/about/'],
      [old, '/news/2016/'],
      [old, '/news/2016/about/'],
    ] as const) {
      const alone = parseHeadersFile(readFileSync(join(dir, '_headers'), 'utf8'));
      expect(headersOf(path, joined), path).toEqual(headersOf(path, alone));
    }
  });

  it('gives no answer a header twice, which hosts would join', async () => {
    const folder = ownFolder();
    const parts = [await buildPart(join(folder, 'a'), '/'), await buildPart(join(folder, 'b'), '/b/')];
    const to = join(folder, 'host');
    joinParts(parts, to);
    const given = parseHeadersFile(readFileSync(join(to, '_headers'), 'utf8'))
      .filter(({ pattern }) => '/b/about/'.startsWith(pattern.replace(/\*$/, '')) && pattern.endsWith('*'))
      .flatMap(({ headers }) => Object.keys(headers));
    expect(given.toSorted()).toEqual([...new Set(given)].toSorted());
    expect(given).toContain('X-Content-Type-Options');
    expect(given).toContain('Content-Security-Policy');
  });

  it('makes one list of the earlier addresses of all', async () => {
    const folder = ownFolder();
    const parts = [
      await buildPart(join(folder, 'a'), '/', { _redirects: '/x/ /y/ 301\n' }),
      await buildPart(join(folder, 'b'), '/b/', { _redirects: '/b/x/ /b/y/ 301\n' }),
    ];
    joinParts(parts, join(folder, 'host'));
    expect(readFileSync(join(folder, 'host', '_redirects'), 'utf8')).toBe('/x/ /y/ 301\n/b/x/ /b/y/ 301\n');
  });

  it('replaces what it joined before, and nothing else', async () => {
    const folder = ownFolder();
    const parts = [await buildPart(join(folder, 'a'), '/'), await buildPart(join(folder, 'b'), '/b/')];
    const to = join(folder, 'host');
    joinParts(parts, to);
    joinParts(parts.slice(0, 1), to);
    expect(existsSync(join(to, 'b'))).toBe(false);
    writeFiles(join(folder, 'letters'), { 'dear.txt': 'Dear …' });
    expect(() => joinParts(parts, join(folder, 'letters'))).toThrow(
      /letters holds something else than a site/,
    );
    expect(() => joinParts(parts, folder)).toThrow(/lie one in the other/);
  });

  it('links to the parts on request, and never removes what it has linked to', async () => {
    const folder = ownFolder();
    const parts = [await buildPart(join(folder, 'a'), '/'), await buildPart(join(folder, 'b'), '/b/')];
    const to = join(folder, 'host');
    joinParts(parts, to, true);
    writeFiles(join(folder, 'b'), { 'about/index.html': page('rebuilt') });
    expect(readFileSync(join(to, 'b/about/index.html'), 'utf8')).toBe(page('rebuilt'));
    expect(existsSync(join(to, 'b/_headers'))).toBe(false);
    joinParts(parts.slice(0, 1), to);
    expect(existsSync(join(folder, 'b/about/index.html'))).toBe(true);
  });

  it('refuses parts that do not fit together', async () => {
    const folder = ownFolder();
    const build = (name: string, base: string) => buildPart(join(folder, name), base);
    const [top, about, a, b] = [
      await build('top', '/'),
      await build('about', '/about/'),
      await build('a', '/a/'),
      await build('b', '/b/'),
    ];
    const refusal = (...parts: string[]) => {
      try {
        return joinParts(parts, join(folder, 'host'));
      } catch (error) {
        return (error as Error).message.replaceAll(`${folder}/`, '');
      }
    };
    expect(refusal(a, b)).toMatchInlineSnapshot(
      `"b is built for /b/, which is not below /a/ of a. Build one part for the path above all others: BASE_PATH=/ npm run build."`,
    );
    expect(refusal(top, about)).toMatchInlineSnapshot(
      `"about is built for /about/, where another part has a folder already. Build it for a path of its own: BASE_PATH=/2016/ npm run build."`,
    );
    expect(refusal(top, await build('deep', '/about/2016/'))).toMatch(/another part has a folder already/);
    expect(refusal(top, a, await build('same', '/a/'))).toMatch(/another part has a folder already/);
    expect(refusal(top, join(folder, 'nothing'))).toMatchInlineSnapshot(
      `"nothing holds no site. Build it first: OUT_DIR=nothing npm run build."`,
    );
    expect(refusal()).toMatchInlineSnapshot(
      `"No parts are given. Name the built folders: out/now out/2016."`,
    );
    expect(existsSync(join(folder, 'host'))).toBe(false);
  });
});
