import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const lockFile = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const importPattern = /^(?:import|export)\b[^;'"]*['"](\.[^'"]+)['"]/gm;

/**
 * Digest of a module with all it imports, and of the versions of the libraries and of Node. Part of the key of everything
 * remembered between runs: a changed transform leaves nothing stale, a changed page costs nothing.
 * It reads the imports themselves, so that no list of files can fall behind.
 *
 * @param entry absolute path of the module whose results are remembered.
 */
export function codeVersion(entry: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...modulesOf(entry), ...(existsSync(lockFile) ? [lockFile] : [])]) {
    hash.update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}

/** The module and all that it imports by a relative path, directly or not, in the order of their names. */
export function modulesOf(entry: string): readonly string[] {
  const found = new Set([entry]);
  for (const file of found) {
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(importPattern)) {
      found.add(join(file, '..', target));
    }
  }
  return [...found].sort();
}
