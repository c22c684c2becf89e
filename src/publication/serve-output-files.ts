import { posix } from 'node:path';
import type { ViteDevServer } from 'vite';
import { decodePath } from '../decode-path.ts';
import type { Settings } from '../settings.ts';
import { outputFiles } from './output-files.ts';
import type { Prepared } from './prepare.ts';

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.md': 'text/markdown;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Answers for the files beside pages, such as feeds and an article’s data, as they are now: a build writes them, and
 * the development server makes the one that is asked for.
 */
export function serveOutputFiles(server: ViteDevServer, settings: Settings, latest: () => Prepared): void {
  server.middlewares.use(settings.base, async (request, response, next) => {
    const path = decodePath(request.url?.replace(/^\/|\?.*$/g, '') ?? '');
    const type = types[posix.extname(path)];
    const body = type && !latest().hasErrors ? await makeFile(path, latest(), settings) : undefined;
    if (type === undefined || body === undefined) return next();
    response.setHeader('Content-Type', type);
    response.end(body);
  });
}

async function makeFile(
  path: string,
  prepared: Prepared,
  settings: Settings,
): Promise<string | Uint8Array | undefined> {
  for await (const file of outputFiles(prepared, settings)) {
    if (file.path === path) return 'body' in file ? file.body : file.make();
  }
  return undefined;
}
