import type { ViteDevServer } from 'vite';
import { writeEditorSchemas } from '../editors/write-editor-schemas.ts';
import type { Settings } from '../settings.ts';
import { errorOverlay } from './error-overlay.ts';
import type { Prepared } from './prepare.ts';
import { prepareAndReport } from './report-problems.ts';
import { serveContentFiles } from './serve-content-files.ts';
import { serveOutputFiles } from './serve-output-files.ts';

/**
 * Prepares the content again after each of its changes, and tells Astro to read the records anew. While there
 * are errors, the pages keep their last good state and every open page shows the first error over it; the
 * overlay goes when the error is mended.
 */
export async function watchContent(
  server: ViteDevServer,
  settings: Settings,
  first: Prepared,
  changes: AsyncIterable<void>,
  refresh: () => Promise<void> | undefined,
): Promise<void> {
  let latest = first;

  const show = () => {
    const overlay = errorOverlay(latest, settings.contentDir);
    if (overlay) server.ws.send(overlay);
  };

  const update = async () => {
    latest = await prepareAndReport(settings, { drafts: true });
    writeEditorSchemas(settings.contentDir, latest.texts.keys());
    show();
    if (latest.hasErrors) return;
    await refresh();
    // Astro bids pages to reload when it has written its store, but not every time; and an error’s overlay
    // has no message of its own that would close it.
    server.ws.send({ type: 'full-reload' });
  };

  server.ws.on('connection', show);
  serveContentFiles(server, settings, () => latest.files);
  serveOutputFiles(server, settings, () => latest);
  for await (const _change of changes) {
    await update().catch((error: Error) => server.config.logger.error(error.message, { error }));
  }
}
