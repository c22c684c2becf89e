import { watch } from 'node:fs/promises';

/** Editors write a file in several steps; a change counts when nothing has followed for this long, in milliseconds. */
const pause = 60;

/** Yields at once, and again after every change in the folder. It never ends. */
export async function* watchFolder(folder: string): AsyncGenerator<void> {
  const changes = watch(folder, { recursive: true })[Symbol.asyncIterator]();
  let next = changes.next();
  for (;;) {
    yield;
    await next;
    next = changes.next();
    while (await isSoon(next)) next = changes.next();
  }
}

function isSoon(change: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), pause);
    change.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
