import type { ViteDevServer } from 'vite';
import { writeEditorSchemas } from '../editors/write-editor-schemas.ts';
import type { Settings } from '../settings.ts';
import { errorOverlay } from './error-overlay.ts';
import type { Prepared } from './prepare.ts';
import { reloadLatecomers } from './reload-latecomers.ts';
import { prepareAndReport } from './report-problems.ts';
import { serveContentFiles } from './serve-content-files.ts';
import { serveOutputFiles } from './serve-output-files.ts';

/**
 * Prepares the content again after each of its changes, and has Astro read the records anew. While there
 * are errors, the pages keep their last good state and every open page shows the first error over it; the
 * overlay goes when the error is mended.
 */
export async function watchContent(
  server: ViteDevServer,
  settings: Settings,
  first: Prepared,
  changes: AsyncIterable<void>,
): Promise<void> {
  let latest = first;
  let state = 0;

  const show = () => {
    const overlay = errorOverlay(latest, settings.contentDir);
    if (overlay) server.ws.send(overlay);
  };

  const update = async () => {
    latest = await prepareDrafts(settings);
    writeEditorSchemas(settings.contentDir, latest.texts.keys());
    show();
    if (latest.hasErrors) return;
    state++;
    forgetPaths(server);
    // It closes the overlay of an error too, for which there is no message.
    server.ws.send({ type: 'full-reload' });
  };

  server.ws.on('connection', show);
  reloadLatecomers(server, () => state);
  serveContentFiles(server, settings, () => latest.files);
  serveOutputFiles(server, settings, () => latest);
  for await (const _change of changes) {
    await update().catch((error: Error) => server.config.logger.error(error.message, { error }));
  }
}

/** Prepares the content, drafts too, and prints what is wrong in it, if anything. */
export async function prepareDrafts(settings: Settings): Promise<Prepared> {
  const colors = process.stderr.hasColors?.() ?? false;
  const { prepared, report } = await prepareAndReport(settings, { drafts: true, colors });
  process.stderr.write(report);
  return prepared;
}

/** Lets Astro ask for the paths of pages again, as when its own store of content has changed. */
function forgetPaths({ environments }: ViteDevServer): void {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
}
