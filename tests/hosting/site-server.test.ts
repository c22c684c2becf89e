import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { prepareForHosts } from '../../src/hosting/prepare-for-hosts.ts';
import { serveSite } from '../set-up/serve-site.ts';
import { builtFolder, page } from './built-folder.ts';

const files = {
  'index.html': page('Front'),
  '404.html': page('No such page', "default-src 'none'"),
  'articles/index.html': page('Archive'),
  'articles/x/index.html': page('Article'),
  'articles/x.json': '{"id":"x"}',
  'articles/x.md': '# Україна',
  'feed.xml': '<rss/>',
  _redirects: '/old/ /articles/x/ 301',
  '_astro/a.1234.js': 'export {}',
};

async function serve(base: string) {
  const dir = builtFolder(files);
  await prepareForHosts(dir, { base, precompress: true, cacheDir: builtFolder({}) });
  const { origin, close } = await serveSite(dir, base);
  onTestFinished(close);
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, { redirect: 'manual', headers });
  return { get, dir, port: Number(new URL(origin).port) };
}

describe.each(['/', '/news/'])('under %s', (base) => {
  it('answers pages, data and files with their types', async () => {
    const { get } = await serve(base);
    const types = ['', 'articles/x/', 'articles/x.json', 'articles/x.md', 'feed.xml', '_astro/a.1234.js'].map(
      async (path) => {
        const response = await get(base + path);
        return [response.status, response.headers.get('content-type')];
      },
    );
    expect(await Promise.all(types)).toEqual([
      [200, 'text/html;charset=utf-8'],
      [200, 'text/html;charset=utf-8'],
      [200, 'application/json'],
      [200, 'text/markdown;charset=utf-8'],
      [200, 'text/xml'],
      [200, 'text/javascript'],
    ]);
  });

  it('adds a missing slash', async () => {
    const { get } = await serve(base);
    const response = await get(`${base}articles/x`);
    expect([response.status, response.headers.get('location')]).toEqual([301, `${base}articles/x/`]);
  });

  it('shows the 404 page, with its status and its headers', async () => {
    const { get } = await serve(base);
    for (const path of [
      'nothing/here',
      'nothing/',
      '_headers',
      '_redirects',
      '/_headers',
      '%E0%A4%A',
      '..%2f..%2fetc/passwd',
    ]) {
      const response = await get(base + path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
      expect(await response.text()).toContain('No such page');
    }
  });

  it('sends compressed copies to those who accept them', async () => {
    const { get } = await serve(base);
    const encodings = ['br, gzip', 'gzip', 'identity'].map(async (accepted) => {
      const response = await get(base, { 'accept-encoding': accepted });
      expect(await response.text()).toBe(files['index.html']);
      return response.headers.get('content-encoding');
    });
    expect(await Promise.all(encodings)).toEqual(['br', 'gzip', null]);
  });

  it('sends the headers of the folder', async () => {
    const { get } = await serve(base);
    const article = (await get(`${base}articles/x/`)).headers;
    expect(article.get('content-security-policy')).toBe("default-src 'self'");
    expect(article.get('cache-control')).toBe('public, max-age=300');
    expect(article.get('x-content-type-options')).toBe('nosniff');
    const script = (await get(`${base}_astro/a.1234.js`)).headers;
    expect(script.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('answers 304 to a reader who has the page', async () => {
    const { get } = await serve(base);
    const etag = (await get(base)).headers.get('etag') ?? '';
    expect((await get(base, { 'if-none-match': etag })).status).toBe(304);
  });
});

it('leads to the base path from the same path without its slash', async () => {
  const { get } = await serve('/news/');
  const response = await get('/news');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/news/']);
  expect((await get('/elsewhere')).status).toBe(404);
});

it('never redirects to another host', async () => {
  const { port } = await serve('/');
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end('GET //articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    });
    let text = '';
    socket.on('data', (data) => (text += data)).on('close', () => resolve(text));
  });
  expect(answer).toContain('Location: /articles/\r\n');
});

it('shows a new build without a restart', async () => {
  const { get, dir } = await serve('/');
  writeFileSync(join(dir, 'feed.xml'), '<rss>new</rss>');
  expect(await (await get('/feed.xml')).text()).toBe('<rss>new</rss>');
});
