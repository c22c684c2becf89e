import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestLength } from './digest.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
/** What decides which libraries are used, and how. */
const frame = ['package-lock.json', 'package.json', 'astro.config.mjs'];
const importPattern = /^(?:import|export)\b[^;'"]*['"](\.[^'"]+)['"]/gm;

/**
 * Digest of a module with all it imports, and of the versions of the libraries and of Node. Part of the key of everything
 * remembered between runs: a changed transform leaves nothing stale, a changed page costs nothing.
 * It reads the imports themselves, so that no list of files can fall behind.
 *
 * @param entry absolute path of the module whose results are remembered.
 */
export function codeVersion(entry: string): string {
  return digestFiles([...modulesOf(entry), ...frame.map((name) => join(project, name))]);
}

/** Digest of everything that may take part in rendering a page: all code and styles. A rendered page is kept for it. */
export function siteVersion(): string {
  const source = join(project, 'src');
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return digestFiles([...files, ...frame.map((name) => join(project, name))]);
}

function digestFiles(files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of files)
    hash.update(file.slice(project.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, digestLength);
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
