import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from '../is-running.ts';

/** Another run holds the lock and does not end. */
export class LockError extends Error {
  override name = 'LockError';
}

/** A lock this old is left over, even if its process number is in use again. */
const staleAfter = 10 * 60_000;

/** In place of the number of a process, for such a lock. */
const leftOver = 0;

/**
 * Runs `work` while no other process that asks for the same lock does; waits for one that is at work.
 * The lock of a process that no longer runs is taken over.
 *
 * @throws {LockError} when the other process is still at work after `patience` milliseconds.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, patience = 60_000): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, String(process.pid));
  try {
    const end = Date.now() + patience;
    while (!take(own, file)) {
      const holder = readHolder(file);
      // One that was just taken away from a dead process is free, however late it is.
      if (Date.now() > end && holder !== undefined) {
        throw new LockError(
          `Another run (process ${holder}) is at work on the ledger. Wait for it to end, or end it, and run this again.`,
        );
      }
      await pause(50);
    }
    try {
      return await work();
    } finally {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** A link is made whole or not at all, so a lock always names its holder. */
function take(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = readHolder(file);
  if (holder !== undefined && (holder === leftOver || !isRunning(holder))) breakLock(own, file, holder);
  return false;
}

/** Moves the lock away, and back if another process has taken it in between. */
function breakLock(own: string, file: string, holder: number): void {
  const broken = `${own}.broken`;
  try {
    renameSync(file, broken);
    if (readHolder(broken) !== holder) linkSync(broken, file);
  } catch {
    // Another process was quicker.
  }
  rmSync(broken, { force: true });
}

function readHolder(file: string): number | undefined {
  try {
    if (Date.now() - statSync(file).mtimeMs > staleAfter) return leftOver;
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
