import { type BigIntStats, copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../digest.ts';

/**
 * Keeps a file of the built folder.
 *
 * @param body what is in it.
 * @returns its digest.
 */
export function keepCopy(cacheDir: string, dir: string, file: string, body: string | Uint8Array): string {
  share(join(dir, file), keptCopy(cacheDir, file));
  return digest(body);
}

/** Where the copy of a file is: under a short name, all in one folder, since a folder costs the disk more than a file. */
export function keptCopy(cacheDir: string, file: string): string {
  return join(cacheDir, 'kept', digest(file));
}

/** The same file under a second name where the disk allows it: cheaper to make, and to remove with an old site. */
export function share(from: string, to: string): void {
  if (tryLink(from, to)) return;
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  if (!tryLink(from, to)) copyFileSync(from, to);
}

/** Whether two names are of one file, so that what is in one is in the other. */
export function isShared(a: string, b: string): boolean {
  const [one, other] = [statFile(a), statFile(b)];
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

export function digestFile(file: string): string | undefined {
  try {
    return digest(readFileSync(file));
  } catch {
    return undefined;
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function statFile(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}
