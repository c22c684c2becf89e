import sirv from 'sirv';
import type { ViteDevServer } from 'vite';
import { decodePath } from '../decode-path.ts';
import type { Settings } from '../settings.ts';

/** Answers for files of the content that pages show, such as images: a build copies them, the development server does not. */
export function serveContentFiles(
  server: ViteDevServer,
  { base, contentDir }: Settings,
  shownFiles: () => readonly string[],
): void {
  const serve = sirv(contentDir, { dev: true });
  server.middlewares.use(base, (request, response, next) => {
    const path = decodePath(request.url?.replace(/^\/|\?.*$/g, '') ?? '');
    if (shownFiles().includes(path)) serve(request, response, next);
    else next();
  });
}
