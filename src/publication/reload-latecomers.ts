import type { ViteDevServer } from 'vite';

/**
 * Reloads pages that were answered before the latest change of the content and connected after it: they have missed
 * the message that bids every page to reload. The page’s side is `hear-of-changes.ts`.
 *
 * @param latest the number of the state of the content, which grows with every change.
 */
export function reloadLatecomers(server: ViteDevServer, latest: () => number): void {
  server.middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `content-state;desc=${latest()}`);
    next();
  });
  server.ws.on('content-state', (shown: number, page) => {
    if (shown < latest()) page.send({ type: 'full-reload' });
  });
}
