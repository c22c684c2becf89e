import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { writeEditorSchemas } from '../editors/write-editor-schemas.ts';
import type { Settings } from '../settings.ts';
import type { Prepared } from './prepare.ts';
import { prepareAndReport } from './report-problems.ts';

/** Waits this long (milliseconds) for further changes, since editors write a file in several steps. */
const pause = 40;

/**
 * Prepares the content again whenever a file of it changes, and tells Astro to read the records anew.
 * While there are errors, the pages keep their last good state and every open page shows the first error
 * over it; the overlay goes when the error is mended.
 */
export function watchContent(
  server: ViteDevServer,
  settings: Settings,
  first: Prepared,
  refresh: () => Promise<void> | undefined,
): void {
  let latest = first;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const show = () => {
    const problem = latest.problems.find(({ severity }) => severity === 'error');
    if (problem === undefined) return;
    const { file, place, message, fix, rule } = problem;
    server.ws.send({
      type: 'error',
      err: {
        message: `${message}\n\n${fix} (${rule})`,
        stack: '',
        id: file,
        loc: { file, line: place?.line ?? 1, column: place?.column ?? 1 },
      },
    });
  };

  const update = async () => {
    latest = await prepareAndReport(settings, { drafts: true });
    writeEditorSchemas(settings.contentDir, latest.texts.keys());
    if (latest.hasErrors) return show();
    await refresh();
    // Astro bids pages to reload when it has written its store, but not every time; and an error’s overlay
    // has no message of its own that would close it.
    server.ws.send({ type: 'full-reload' });
  };

  server.watcher.add(settings.contentDir);
  server.watcher.on('all', (_event, path) => {
    if (relative(settings.contentDir, path).split(sep)[0] === '..') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(update, update);
    }, pause);
  });
  server.ws.on('connection', show);
}
