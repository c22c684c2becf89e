import { type Dirent, existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the site before the last waits: folders cost a disk more than what is in them, so they are used again. */
export function formerSite(cacheDir: string): string {
  return join(cacheDir, 'former-site');
}

/**
 * Makes the folder `dir` of the site before the last, if there is one, or of what a build that was killed has left in it.
 * Only the files that are wanted as they are stay.
 *
 * @param isWanted is asked for each file by its path in `dir`, as `articles/x/index.html`.
 * @returns the paths of the files that stay.
 */
export function reuseSite(
  cacheDir: string,
  dir: string,
  isWanted: (path: string) => boolean,
): ReadonlySet<string> {
  const former = formerSite(cacheDir);
  if (existsSync(former)) {
    rmSync(dir, { recursive: true, force: true });
    moveOrRemove(former, dir);
  }
  const kept = new Set<string>();
  if (existsSync(dir)) thinOut(dir, '', isWanted, kept);
  return kept;
}

/** Moves a folder whole; one that cannot be moved, since the other place is on another disk, is of no use there. */
export function moveOrRemove(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    rmSync(from, { recursive: true, force: true });
  }
}

/** Removes a file of `dir`, and the folders that it leaves empty. */
export function removeFile(dir: string, path: string): void {
  rmSync(join(dir, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (!tryRemoveEmpty(join(dir, folder))) break;
  }
}

/** @returns whether nothing is left of the folder. */
function thinOut(
  dir: string,
  folder: string,
  isWanted: (path: string) => boolean,
  kept: Set<string>,
): boolean {
  const entries = readdirSync(join(dir, folder), { withFileTypes: true });
  const gone = entries.filter((entry) => !stays(dir, `${folder}${entry.name}`, entry, isWanted, kept));
  return folder !== '' && gone.length === entries.length && tryRemoveEmpty(join(dir, folder));
}

function stays(
  dir: string,
  path: string,
  entry: Dirent,
  isWanted: (path: string) => boolean,
  kept: Set<string>,
): boolean {
  if (entry.isDirectory()) return !thinOut(dir, `${path}/`, isWanted, kept);
  if (isWanted(path)) {
    kept.add(path);
    return true;
  }
  rmSync(join(dir, path), { force: true });
  return false;
}

function tryRemoveEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
