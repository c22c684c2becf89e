import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps; a change counts when nothing has followed for this long, in milliseconds. */
const pause = 60;

/**
 * Yields as soon as it watches, and again after every change in the folder. It ends when it is told to, and where
 * there is no such folder.
 *
 * Each folder is watched by itself, and anew after each change: Node’s own recursive watching goes deaf to
 * folders that are deleted and made again, as version control does.
 */
export async function* watchFolder(folder: string, signal?: AbortSignal): AsyncGenerator<void> {
  do {
    // Watched before whoever asks reads the folder, so that no change is missed.
    const change = nextChange(foldersIn(folder).flatMap(watchOne), signal);
    yield;
    if (!(await change)) return;
  } while (true);
}

function foldersIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const below = entries.filter((entry) => entry.isDirectory());
    return [folder, ...below.map(({ parentPath, name }) => join(parentPath, name))];
  } catch {
    // One of them went in that moment; the folder above will hear of it.
    return [folder];
  }
}

function watchOne(folder: string): FSWatcher[] {
  try {
    return [watch(folder)];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Whether there was a change; not when it was told to stop, or has nothing to watch. */
function nextChange(watchers: readonly FSWatcher[], signal?: AbortSignal): Promise<boolean> {
  if (watchers.length === 0) return Promise.resolve(false);
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (isChange: boolean) => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      resolve(isChange);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(end, pause, true);
    };
    for (const watcher of watchers) watcher.on('change', wait).on('error', wait);
    signal?.addEventListener('abort', () => end(false), { once: true });
  });
}
