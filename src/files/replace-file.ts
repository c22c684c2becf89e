import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a file is written until it is whole: beside its place, hidden, and of this process alone. */
export function unfinishedFile(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}`);
}

/**
 * Writes a file beside its place and renames it into it, so that no reader, and no run that is killed, meets half of
 * it. Makes its folder; a file that was there passes on its permissions.
 */
export function replaceFile(path: string, body: string | Uint8Array): void {
  const beside = unfinishedFile(path);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(beside, body);
    const old = statSync(path, { throwIfNoEntry: false });
    if (old) chmodSync(beside, old.mode);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
