import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headersOf } from '../../src/hosting/header-rules.ts';
import { parseHeadersFile } from '../../src/hosting/headers-file.ts';
import { runScript } from '../set-up/build-site.ts';
import { freePort } from '../set-up/free-port.ts';
import { findNginx, startNginx } from '../set-up/nginx.ts';
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
      (name) => !/\.html(\.\w+)?$|^_headers$/.test(name),
    )) {
      const response = await get(base + file);
      await response.arrayBuffer();
      expect(response.status, file).toBe(200);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('adds a missing slash', async () => {
    for (const { path } of pages.filter((page) => page.path.endsWith('/'))) {
      const response = await get(path.slice(0, -1));
      expect([response.status, response.headers.get('location')]).toEqual([301, path]);
    }
  });

  it('shows the 404 page, with its status and its policy', async () => {
    const notFound = readFileSync(join(dir, '404.html'), 'utf8');
    for (const path of ['nothing/', 'articles/nothing/', '_headers', 'articles/nothing.json']) {
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

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
