import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { decodePath } from '../decode-path.ts';
import { headersOf } from './header-rules.ts';
import { parseHeadersFile } from './headers-file.ts';

/** What the folder tells a host is not for its readers. */
const forHosts = /^\/*_(?:headers|redirects)$/;

/**
 * Answers requests from a built folder as a good static host would: under `base`, with the folder’s
 * own `_headers`, compressed copies for those who accept them, a slash added where one is missing,
 * and `404.html` with status 404 for everything else. The folder is read anew for each request, so
 * a build may replace it.
 */
export function siteServer(dir: string, base: string): RequestListener {
  const files = sirv(dir, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => addHeaders(response, base + path.slice(1).replace(/index\.html$/, '')),
  });

  return (request, response) => {
    const pathname = request.url?.replace(/\?.*$/s, '') ?? '/';
    if (`${pathname}/` === base) return redirect(response, base);
    if (!pathname.startsWith(base) || forHosts.test(pathname.slice(base.length))) return notFound(response);
    const path = pathname.slice(base.length).replace(/^\/*/, '/');
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    files(request, response, () => {
      const isFolder = !path.endsWith('/') && existsSync(join(dir, decodePath(path), 'index.html'));
      return isFolder ? redirect(response, `${base}${path.slice(1)}/`) : notFound(response);
    });
  };

  function notFound(response: ServerResponse): void {
    addHeaders(response, `${base}404.html`);
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.statusCode = 404;
    response.end(existsSync(join(dir, '404.html')) ? readFileSync(join(dir, '404.html')) : 'Not found');
  }

  function addHeaders(response: ServerResponse, path: string): void {
    for (const [name, value] of Object.entries(headersOf(path, readRules(dir)))) {
      response.setHeader(name, value);
    }
    if (path.endsWith('.md')) response.setHeader('Content-Type', 'text/markdown;charset=utf-8');
  }
}

function readRules(dir: string) {
  const file = join(dir, '_headers');
  return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}
