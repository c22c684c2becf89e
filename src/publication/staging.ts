import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from '../is-running.ts';

/** Another build holds the folder, or it cannot be written; the message says which and what to do. */
export class StagingError extends Error {
  override name = 'StagingError';
}

/** The folder a build writes into; it takes the place of `outDir` only when it is whole. */
export function stagingFolder(outDir: string): string {
  return `${outDir}.building`;
}

/**
 * Claims `outDir` and the cache for this process. The claim of a process that no longer runs is taken over.
 *
 * @returns a function that gives the claim back.
 * @throws {StagingError} when another build is running or a folder cannot be written.
 */
export function claim(outDir: string, cacheDir: string): () => void {
  const locks = [`${outDir}.lock`, `${cacheDir}.lock`];
  const held: string[] = [];
  const release = () => {
    for (const lock of held.splice(0)) rmSync(lock, { force: true });
  };
  try {
    for (const lock of locks) {
      takeLock(lock);
      held.push(lock);
    }
  } catch (error) {
    release();
    throw error;
  }
  process.once('exit', release);
  return release;
}

function takeLock(lock: string): void {
  try {
    mkdirSync(dirname(lock), { recursive: true });
    const holder = readHolder(lock);
    if (holder !== undefined && holder !== process.pid && isRunning(holder)) {
      throw new StagingError(
        `Another build (process ${holder}) is at work on the same folders. Wait for it to end, or end it, and run this one again.`,
      );
    }
    rmSync(lock, { force: true });
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error instanceof StagingError) throw error;
    throw new StagingError(
      `Cannot write in ${dirname(lock)}: ${(error as Error).message}. Make the folder writable, or set OUT_DIR to one that is.`,
    );
  }
}

function readHolder(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** Puts the finished folder in place of the old one: two renames, so no visitor meets a half-written site. */
export function publish(outDir: string): void {
  const old = `${outDir}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(stagingFolder(outDir), outDir);
  rmSync(old, { recursive: true, force: true });
}
