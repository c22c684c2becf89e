import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { BuiltPage } from '../site/built-pages.ts';

/** Time for a browser to draw what it has. */
const pause = 60;
/** Into how many pieces a page is cut at most, that a test may end. */
const most = 60;

/** Not in the middle of words that stand together: whatever follows may take them to the next line. */
const beforeTag =
  /(?=<(?:a|d[dt]|details|div|figure|figcaption|footer|h\d|header|hr|li|main|nav|[dou]l|p|section|t[dhr]|table)\b)/;

/**
 * Sends pages as a slow line does, a piece and then the next: at the body’s start and end each tag of its own, between
 * them as many at once as it takes. Answers nothing else.
 *
 * @returns its origin, and a function that ends it.
 */
export async function serveSlowly(pages: readonly BuiltPage[]) {
  const htmlOf = new Map(pages.map(({ path, html }) => [path, html]));
  const server = createServer(async ({ url = '' }, response) => {
    const html = htmlOf.get(url);
    if (html === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    for (const piece of piecesOf(html)) {
      response.write(piece);
      await setTimeout(pause);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

function piecesOf(html: string): string[] {
  const [head = '', body = ''] = html.split(/(?=<body)/);
  const tags = body.split(beforeTag);
  const third = most / 3;
  const end = Math.max(third, tags.length - third);
  const between = tags.slice(third, end);
  const size = Math.ceil(between.length / third);
  const groups = Array.from({ length: third }, (_, at) => between.slice(at * size, (at + 1) * size).join(''));
  return [head, ...tags.slice(0, third), ...groups, ...tags.slice(end)].filter((piece) => piece !== '');
}
