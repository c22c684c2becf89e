import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from './store.ts';

/** Tells Astro’s side, which runs in modules of its own, which pages there are. */
export function writePageIds(cacheDir: string, collection: Collection, ids: readonly string[]): void {
  mkdirSync(folder(cacheDir), { recursive: true });
  writeFileSync(join(folder(cacheDir), `${collection}.json`), JSON.stringify(ids));
}

/**
 * The ids of a collection’s pages, for `getStaticPaths`. Pages are no content collections of Astro’s, since Astro reads
 * those before it bundles: it would wait for the content to be prepared, which goes on meanwhile.
 */
export function pageIds(cacheDir: string, collection: Collection): readonly string[] {
  return JSON.parse(readFileSync(join(folder(cacheDir), `${collection}.json`), 'utf8'));
}

function folder(cacheDir: string): string {
  return join(cacheDir, 'page-ids');
}
