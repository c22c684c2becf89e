import { watch } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** Editors write a file in several steps; a change counts when nothing has followed for this long, in milliseconds. */
const pause = 60;

/**
 * Yields as soon as it watches, and again after every change in the folder. It ends when it is told to, and where
 * there is no such folder.
 */
export async function* watchFolder(folder: string, signal?: AbortSignal): AsyncGenerator<void> {
  const changes = watch(folder, { recursive: true, ...(signal && { signal }) });
  const nextChange = () =>
    changes.next().then(
      ({ done }) => !done,
      (error: NodeJS.ErrnoException) => {
        if (signal?.aborted || error.code === 'ENOENT') return false;
        throw error;
      },
    );
  let next = nextChange();
  yield;
  while (await next) {
    do next = nextChange();
    while (await Promise.race([next, setTimeout(pause, false)]));
    yield;
  }
}
