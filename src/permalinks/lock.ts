import { waitForLock } from '../files/lock-file.ts';

/** Another run holds the lock and does not end. */
export class LockError extends Error {
  override name = 'LockError';
}

/**
 * Runs `work` while no other process that asks for the same lock does; waits for one that is at work.
 *
 * @throws {LockError} when the other process is still at work after `patience` milliseconds.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, patience = 60_000): Promise<T> {
  let holder = 0;
  const release = await waitForLock(
    file,
    (process) => {
      holder = process;
    },
    patience,
  );
  if (!release) {
    throw new LockError(
      `Another run (process ${holder}) is at work on the ledger. Wait for it to end, or end it, and run this again.`,
    );
  }
  try {
    return await work();
  } finally {
    release();
  }
}
