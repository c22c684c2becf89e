import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forEachCollection, type Manifest } from './store.ts';

/** Tells Astro’s side, which runs in modules of its own, which pages to make: all of them, unless a build keeps some. */
export function writeDuePages(cacheDir: string, due: Manifest): void {
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(dueFile(cacheDir), JSON.stringify(due));
}

/** None before the content was good for the first time. */
export function readDuePages(cacheDir: string): Manifest {
  try {
    return JSON.parse(readFileSync(dueFile(cacheDir), 'utf8'));
  } catch {
    return forEachCollection(() => ({}));
  }
}

function dueFile(cacheDir: string): string {
  return join(cacheDir, 'due-pages.json');
}
