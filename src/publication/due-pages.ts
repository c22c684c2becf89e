import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, Manifest } from './store.ts';

/** Tells Astro’s side, which runs in modules of its own, which pages to make: all of them, unless a build keeps some. */
export function writeDuePages(cacheDir: string, due: Manifest): void {
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(dueFile(cacheDir), JSON.stringify(due));
}

/**
 * The ids of a collection’s pages to make, for `getStaticPaths`. Pages are no content collections of Astro’s, since Astro
 * reads those before it bundles: it would wait for the content to be prepared, which goes on meanwhile.
 */
export function duePages(cacheDir: string, collection: Collection): readonly string[] {
  const due: Manifest = JSON.parse(readFileSync(dueFile(cacheDir), 'utf8'));
  return Object.keys(due[collection]);
}

function dueFile(cacheDir: string): string {
  return join(cacheDir, 'due-pages.json');
}
