import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeChanged } from './store.ts';

/**
 * Astro restores unchanged pages from its cache without looking at them. These two functions make
 * sure that what it restores is what it stored: `sealOutputCache` notes the digest of every file
 * after a good build; `openOutputCache` drops the whole cache when one is missing or differs, as
 * after a build that was killed or a damaged disk. A dropped cache costs one full build.
 */
export function openOutputCache(cacheDir: string): void {
  if (readSeal(cacheDir) !== digestFolder(outputCache(cacheDir))) {
    rmSync(outputCache(cacheDir), { recursive: true, force: true });
  }
}

export function sealOutputCache(cacheDir: string): void {
  writeChanged(sealFile(cacheDir), digestFolder(outputCache(cacheDir)));
}

/** Folder given to Astro as `cacheDir`. */
export function outputCache(cacheDir: string): string {
  return join(cacheDir, 'astro');
}

function sealFile(cacheDir: string): string {
  return join(cacheDir, 'astro.sha256');
}

function readSeal(cacheDir: string): string {
  try {
    return readFileSync(sealFile(cacheDir), 'utf8');
  } catch {
    return '';
  }
}

function digestFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(folder))
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}
