import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from './is-running.ts';

/** A lock that was taken, with the function that gives it back, or the process that holds it. */
export type LockAttempt =
  | { readonly release: () => void; readonly holder?: never }
  | { readonly holder: number; readonly release?: never };

/** A lock this old is left over, even if its process number is in use again; a live one is touched each minute. */
const staleAfter = 10 * 60_000;
const touchEvery = 60_000;

/** Takes the lock `file` for this process, also from one that no longer runs. */
export function tryLock(file: string): LockAttempt {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, `${process.pid} ${hostname()}`);
  try {
    while (!take(own, file)) {
      const holder = readHolder(file);
      if (holder === undefined) continue;
      if (holder.isAtWork) return { holder: holder.process };
      breakLock(own, file, holder.text);
    }
  } finally {
    rmSync(own, { force: true });
  }
  const touching = setInterval(() => touch(file), touchEvery).unref();
  return {
    release: () => {
      clearInterval(touching);
      rmSync(file, { force: true });
    },
  };
}

/**
 * Takes the lock once no other process holds it.
 *
 * @param onWait is told which process is at work, once.
 * @returns a function that gives the lock back, or null when the other is still at work after `patience` milliseconds.
 */
export function waitForLock(file: string, onWait: (holder: number) => void): Promise<() => void>;
export function waitForLock(
  file: string,
  onWait: (holder: number) => void,
  patience: number,
): Promise<(() => void) | null>;
export async function waitForLock(
  file: string,
  onWait: (holder: number) => void,
  patience = Number.POSITIVE_INFINITY,
): Promise<(() => void) | null> {
  const end = Date.now() + patience;
  for (let told = false; ; told = true) {
    const { holder, release } = tryLock(file);
    if (release) return release;
    if (!told) onWait(holder);
    if (Date.now() > end) return null;
    await pause(50);
  }
}

/** A link is made whole or not at all, so a lock always names its holder. */
function take(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

interface Holder {
  readonly text: string;
  readonly process: number;
  readonly isAtWork: boolean;
}

/** Nothing when the lock has just been given back. */
function readHolder(file: string): Holder | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const [process = '', host = hostname()] = text.split(' ');
    const isFresh = Date.now() - statSync(file).mtimeMs < staleAfter;
    // Of a process on another machine that shares the folder only the time tells.
    const isAtWork = isFresh && (host !== hostname() || isRunning(Number(process)));
    return { text, process: Number(process), isAtWork };
  } catch {
    return undefined;
  }
}

/** Moves the lock away, and back if another process has taken it in between. */
function breakLock(own: string, file: string, holder: string): void {
  const broken = `${own}.broken`;
  try {
    renameSync(file, broken);
    if (readFileSync(broken, 'utf8') !== holder) linkSync(broken, file);
  } catch {
    // Another process was quicker.
  }
  rmSync(broken, { force: true });
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Taken away; the work goes on.
  }
}
