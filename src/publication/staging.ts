import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { tryLock } from '../files/lock-file.ts';
import { formerSite, moveOrRemove } from './reuse-site.ts';

/** Another build holds the folder, or it cannot be written; the message says which and what to do. */
export class StagingError extends Error {
  override name = 'StagingError';
  /** Where this was thrown is of no use to a publisher. */
  override stack = '';
}

/** The folder a build writes into; it takes the place of `outDir` only when it is whole. */
export function stagingFolder(outDir: string): string {
  return `${outDir}.building`;
}

/** Where the old site is while the new one takes its place. */
function oldFolder(outDir: string): string {
  return `${outDir}.old`;
}

/**
 * Claims `outDir` and the cache for this process, and brings back the site of a build that was killed between the
 * two steps of `publish`.
 *
 * @returns a function that gives the claim back.
 * @throws {StagingError} when another build is running or a folder cannot be written.
 */
export function claim(outDir: string, cacheDir: string): () => void {
  const held: (() => void)[] = [];
  const release = () => {
    for (const giveBack of held.splice(0)) giveBack();
  };
  try {
    for (const folder of [outDir, cacheDir]) held.push(lockFolder(folder));
  } catch (error) {
    release();
    throw error;
  }
  process.once('exit', release);
  if (!existsSync(outDir) && existsSync(oldFolder(outDir))) renameSync(oldFolder(outDir), outDir);
  return release;
}

function lockFolder(folder: string): () => void {
  const { holder, release } = attempt(`Cannot write in ${dirname(folder)}`, () => tryLock(`${folder}.lock`));
  if (release) return release;
  throw new StagingError(
    `Another build (process ${holder}) is at work on the same folders. Wait for it to end, or end it, and run this one again.`,
  );
}

/**
 * Puts the finished folder in place of the old one: two renames, so no visitor meets a half-written site. The old one
 * waits in the cache to be used again.
 */
export function publish(outDir: string, cacheDir: string): void {
  attempt(`Cannot replace ${outDir}`, () => {
    rmSync(oldFolder(outDir), { recursive: true, force: true });
    if (!existsSync(outDir)) {
      renameSync(stagingFolder(outDir), outDir);
      return;
    }
    renameSync(outDir, oldFolder(outDir));
    renameSync(stagingFolder(outDir), outDir);
    rmSync(formerSite(cacheDir), { recursive: true, force: true });
    moveOrRemove(oldFolder(outDir), formerSite(cacheDir));
  });
}

function attempt<T>(fault: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new StagingError(
      `${fault}: ${(error as Error).message}. Make the folder writable, or set OUT_DIR to one that is.`,
    );
  }
}
