import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
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
export function reuseSite(cacheDir: string, dir: string, isWanted: (path: string) => boolean): Set<string> {
  const former = formerSite(cacheDir);
  if (existsSync(former)) {
    rmSync(dir, { recursive: true, force: true });
    moveOrRemove(former, dir);
  }
  return new Set(existsSync(dir) ? thinOut(dir, '', isWanted) : []);
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

/** Removes the unwanted files under a folder, and the folders in which nothing stays. */
function thinOut(dir: string, folder: string, isWanted: (path: string) => boolean): readonly string[] {
  const staying = readdirSync(join(dir, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return thinOut(dir, `${path}/`, isWanted);
    if (isWanted(path)) return path;
    rmSync(join(dir, path), { force: true });
    return [];
  });
  if (staying.length === 0 && folder !== '') tryRemoveEmpty(join(dir, folder));
  return staying;
}

function tryRemoveEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
