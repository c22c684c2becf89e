import { existsSync, renameSync, rmdirSync, rmSync } from 'node:fs';

/**
 * Puts the finished folder `from` in the place of `to`: two renames, so that no visitor meets half of it.
 *
 * @returns where what stood at `to` is now, for the caller to use or to remove; undefined where nothing stood there.
 * @throws as the system does, such as `EBUSY` for a mount point.
 */
export function replaceFolder(to: string, from: string): string | undefined {
  const old = replacedFolder(to);
  rmSync(old, { recursive: true, force: true });
  const stands = existsSync(to);
  if (stands) renameSync(to, old);
  renameSync(from, to);
  return stands ? old : undefined;
}

/** Where the old folder is while the new one takes its place; after a kill between the two steps, the only one there is. */
export function replacedFolder(folder: string): string {
  return `${folder}.replaced`;
}

/**
 * Asks the system before the work what it would refuse after it: whether the folder can be moved, which a mount point
 * cannot. An empty folder is removed.
 */
export function isInUse(folder: string): boolean {
  try {
    // Only what may also be moved can be removed, and a folder that holds anything stays.
    rmdirSync(folder);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EBUSY';
  }
  return false;
}

/** Why a folder that is in use cannot be replaced. */
export function explainInUse(folder: string): string {
  return `Cannot replace ${folder}: it is in use, as a mount point (a volume of Docker, for example) always is.`;
}
