import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { holdsNoSite } from '../files/holds-no-site.ts';
import { tryLock } from '../files/lock-file.ts';
import { explainInUse, isInUse, replacedFolder, replaceFolder } from '../files/replace-folder.ts';
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

/**
 * Claims `outDir` and the cache for this process, and brings back the site of a build that was killed between the
 * two steps of `publish`.
 *
 * @returns a function that gives the claim back.
 * @throws {StagingError} when another build is running, a folder cannot be written, or `outDir` holds what no build has made.
 */
export function claim(outDir: string, cacheDir: string): () => void {
  const held: (() => void)[] = [];
  const release = () => {
    for (const giveBack of held.splice(0)) giveBack();
  };
  try {
    held.push(lockFolder(outDir, (problem) => cannotPrepare(outDir, problem)));
    held.push(lockFolder(cacheDir, (problem) => cannotCache(cacheDir, problem)));
    if (isInUse(outDir)) throw new StagingError(refusedInUse(outDir));
    if (holdsNoSite(outDir)) throw new StagingError(wouldReplace(outDir));
  } catch (error) {
    release();
    throw error;
  }
  process.once('exit', release);
  if (!existsSync(outDir) && existsSync(replacedFolder(outDir))) renameSync(replacedFolder(outDir), outDir);
  return release;
}

function lockFolder(folder: string, explain: Explain): () => void {
  const { holder, release } = attempt(() => tryLock(`${folder}.lock`), explain);
  if (release) return release;
  throw new StagingError(
    `Another build (process ${holder}) is at work on the same folders. Wait for it to end, or end it, and run this one again.`,
  );
}

/** Puts the finished folder in the place of the old one, which waits in the cache to be used again. */
export function publish(outDir: string, cacheDir: string): void {
  const replace = () => {
    const old = replaceFolder(outDir, stagingFolder(outDir));
    if (old === undefined) return;
    rmSync(formerSite(cacheDir), { recursive: true, force: true });
    moveOrRemove(old, formerSite(cacheDir));
  };
  attempt(replace, (problem) => cannotReplace(outDir, problem));
}

type Explain = (problem: NodeJS.ErrnoException) => string;

function attempt<T>(work: () => T, explain: Explain): T {
  try {
    return work();
  } catch (error) {
    throw new StagingError(explain(error as NodeJS.ErrnoException));
  }
}

function cannotPrepare(outDir: string, { message }: NodeJS.ErrnoException): string {
  const example = existsSync(outDir) ? `, such as OUT_DIR=${join(outDir, 'site')}` : '';
  return `Cannot write in ${dirname(outDir)}, where the new site is made before it takes the place of ${outDir}: ${message}. Make that folder writable, or set OUT_DIR to a folder in one that is${example}.`;
}

function cannotCache(cacheDir: string, { message }: NodeJS.ErrnoException): string {
  return `Cannot write in ${dirname(cacheDir)}: ${message}. Make the folder writable, or set CACHE_DIR to one that is.`;
}

function wouldReplace(outDir: string): string {
  return `${outDir} holds something else than a site, and a build replaces all that is there. Move it away, or set OUT_DIR to a folder that is new, such as OUT_DIR=${outDir}-site.`;
}

function refusedInUse(outDir: string): string {
  return `${explainInUse(outDir)} Set OUT_DIR to a folder inside it: OUT_DIR=${join(outDir, 'site')}.`;
}

function cannotReplace(outDir: string, { code, message }: NodeJS.ErrnoException): string {
  return code === 'EBUSY'
    ? refusedInUse(outDir)
    : `Cannot replace ${outDir}: ${message}. Make the folder writable, or set OUT_DIR to one that is.`;
}
