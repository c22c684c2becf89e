import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MadeEntity, writeCorpus } from './corpus.ts';

const folder = join(tmpdir(), 'gazetteer-bench');

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
  const dir = join(folder, `${name}-content`);
  const written = writeCorpus(dir, { articles, entities, seed });
  made?.push(...written);
  return dir;
}

export function cache(name: string): string {
  return join(folder, `${name}-cache`);
}

export function output(name: string): string {
  return join(folder, `${name}-out`);
}

/** Forgets what was built under a name, so that the next build is a cold one. */
export function clear(name: string): void {
  for (const path of [cache(name), output(name)]) rmSync(path, { recursive: true, force: true });
}

export function removeAll(): void {
  rmSync(folder, { recursive: true, force: true });
}
