import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { headersOf } from '../../src/hosting/header-rules.ts';
import { parseHeadersFile } from '../../src/hosting/headers-file.ts';
import { prepareForHosts } from '../../src/hosting/prepare-for-hosts.ts';
import { renderRedirects } from '../../src/hosting/redirects-file.ts';
import { runScript } from '../set-up/build-site.ts';
import { freePort } from '../set-up/free-port.ts';
import { findNginx, startNginx } from '../set-up/nginx.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';
import { listFiles, readPages } from './built-pages.ts';

const nginx = findNginx();

describe.skipIf(nginx === undefined)('behind nginx under /news/', () => {
  const { dir, base } = inject('newsSite');
  const pages = readPages(inject('newsSite'));
  const rules = parseHeadersFile(readFileSync(join(dir, '_headers'), 'utf8'));
  let origin = '';
  let stop = () => {};

  beforeAll(async () => {
    if (nginx === undefined) return;
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const listen = `127.0.0.1:${port}`;
    const brotli = nginx.brotliModule === undefined ? [] : ['--brotli'];
    const { output } = await runScript('nginx', { OUT_DIR: dir, BASE_PATH: base }, [
      '--listen',
      listen,
      ...brotli,
    ]);
    stop = await startNginx(nginx, output, origin);
  });
  afterAll(() => stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } });

  it('answers every page, whole, with the headers of _headers', async () => {
    for (const page of pages) {
      const response = await get(page.path);
      expect(response.status, page.path).toBe(200);
      expect(await response.text(), page.path).toBe(page.html);
      expect(Object.fromEntries(response.headers), page.path).toMatchObject(
        lowerCase(headersOf(page.path, rules)),
      );
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  });

  it('answers every other file', async () => {
    for (const file of listFiles(inject('newsSite')).filter(
      (name) => !/\.html(\.\w+)?$|^_(headers|redirects)$/.test(name),
    )) {
      const response = await get(base + file);
      await response.arrayBuffer();
      expect(response.status, file).toBe(200);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('tells what files are that nginx knows nothing of', async () => {
    const type = async (path: string) => (await get(base + path)).headers.get('content-type');
    expect(await type('site.webmanifest')).toBe('application/manifest+json');
    expect(await type('articles/ukraine-japan-defense-cooperation.md')).toBe('text/markdown; charset=utf-8');
  });

  it('adds a missing slash', async () => {
    for (const { path } of pages.filter((page) => page.path.endsWith('/'))) {
      const response = await get(path.slice(0, -1));
      expect([response.status, response.headers.get('location')]).toEqual([301, path]);
    }
  });

  it('shows the 404 page, with its status and its policy', async () => {
    const notFound = readFileSync(join(dir, '404.html'), 'utf8');
    for (const path of ['nothing/', 'articles/nothing/', '_headers', 'articles/nothing.json', '_astro/']) {
      const response = await get(base + path);
      expect(response.status, path).toBe(404);
      expect(await response.text()).toBe(notFound);
      expect(response.headers.get('content-security-policy')).toBe(
        headersOf(`${base}404.html`, rules)['Content-Security-Policy'],
      );
    }
  });

  it('keeps hashed files for a year and lets pages be asked for anew', async () => {
    const hashed = listFiles(inject('newsSite')).find((file) => file.startsWith('_astro/'));
    const caching = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await caching(base + hashed)).toBe('public, max-age=31536000, immutable');
    expect(await caching(base)).toBe('public, max-age=300');
  });

  it('sends the compressed copies', async () => {
    const encoding = async (accepted: string) => {
      const response = await get(`${base}articles/`, { 'accept-encoding': accepted });
      expect(await response.text()).toBe(readFileSync(join(dir, 'articles/index.html'), 'utf8'));
      return response.headers.get('content-encoding');
    };
    expect(await encoding('gzip')).toBe('gzip');
    expect(await encoding('br, gzip')).toBe(nginx?.brotliModule === undefined ? 'gzip' : 'br');
  });
});

describe.skipIf(nginx === undefined)('an earlier address behind nginx', () => {
  it('is redirected for good, whatever script it is in, and the list itself is hidden', async () => {
    if (nginx === undefined) return;
    const dir = ownFolder();
    const from = ['/news/places/kiev/', `/news/articles/${'long-'.repeat(40)}/протока/`];
    const to = ['/news/places/kyiv/', '/news/articles/x/#протока'];
    writeFiles(dir, {
      'index.html': '<!doctype html><title>Front</title>',
      '404.html': '<!doctype html><title>No such page</title>',
      'places/kiev/index.html': 'What stood here is elsewhere now.',
      _redirects: renderRedirects(from.map((path, index) => ({ from: path, to: to[index] ?? '' }))),
    });
    await prepareForHosts(dir, { base: '/news/', precompress: false, cacheDir: ownFolder() });
    const port = await freePort();
    const settings = { OUT_DIR: dir, BASE_PATH: '/news/' };
    const { output } = await runScript('nginx', settings, ['--listen', `127.0.0.1:${port}`]);
    const origin = `http://127.0.0.1:${port}`;
    const stop = await startNginx(nginx, output, origin);
    onTestFinished(stop);
    const answer = async (path: string) => {
      const { status, headers } = await fetch(origin + encodeURI(path), { redirect: 'manual' });
      return [status, headers.get('location')];
    };
    expect(await answer(from[0] ?? '')).toEqual([301, to[0]]);
    expect(await answer(from[1] ?? '')).toEqual([301, encodeURI(to[1] ?? '')]);
    expect(await answer('/news/')).toEqual([200, null]);
    expect(await answer('/news/_redirects')).toEqual([404, null]);
  });
});

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
