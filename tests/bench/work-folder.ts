import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MadeEntity, writeCorpus } from './corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-bench-'));
let count = 0;

/** Where a build writes and what it remembers; while nothing is there, a build is a cold one. */
export interface Place {
  readonly out: string;
  readonly cache: string;
}

/**
 * A path that nothing has had before. Nothing of this folder is deleted before the end: for a while ext4 passes over
 * the numbers of files just deleted one by one, so after a large folder is gone it makes new files several times as slowly.
 */
export function newPath(name: string): string {
  count += 1;
  return join(folder, `${count}-${name}`);
}

export function newPlace(name: string): Place {
  return { out: newPath(`${name}-out`), cache: newPath(`${name}-cache`) };
}

/**
 * Writes a corpus and returns its folder.
 *
 * @param made is given its entities.
 */
export function corpus(
  name: string,
  articles: number,
  entities: number,
  { made, seed = 2021 }: { readonly made?: MadeEntity[]; readonly seed?: number } = {},
): string {
  const dir = newPath(`${name}-content`);
  const written = writeCorpus(dir, { articles, entities, seed });
  made?.push(...written);
  return dir;
}

/** Tries again for what a process that was just ended may have left half done. */
export function removeAll(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
