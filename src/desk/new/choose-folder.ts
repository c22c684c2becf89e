import { type Kind, kindNames, kinds } from '../../kinds.ts';
import { nearest } from '../../problems/nearest.ts';
import type { ContentFile } from '../../read/content-file.ts';
import { UsageError } from '../arguments.ts';

/** What can be made, by the words that ask for it: `article`, `territory` and `territories`. */
const folders: ReadonlyMap<string, ContentFile['collection']> = new Map([
  ['article', 'articles'],
  ['articles', 'articles'],
  ...kindNames.flatMap((kind) => [[kinds[kind].singular, kind] as const, [kind, kind] as const]),
] as readonly (readonly [string, Kind | 'articles'])[]);

/** @throws {UsageError} for a word that names nothing, with the nearest one that does. */
export function chooseFolder(word: string): ContentFile['collection'] {
  const folder = folders.get(word.toLowerCase());
  if (folder) return folder;
  const near = nearest(word, folders.keys());
  const all = ['article', ...kindNames.map((kind) => kinds[kind].singular)].join(', ');
  throw new UsageError(`There is no kind “${word}”. ${near ? `Did you mean ${near}?` : `There are ${all}.`}`);
}
