import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckedContent } from '../../check/check-content.ts';
import { checkSimilar } from '../../check/check-similar.ts';
import { entitySource } from '../../check/sources.ts';
import { splitFile } from '../../read/split-file.ts';
import { UsageError } from '../arguments.ts';
import { type FieldValues, newFile, schemaOf } from './new-file.ts';
import { pathFor, refuseId, type Shelf } from './refuse-id.ts';

export interface Entry {
  readonly path: string;
  readonly text: string;
  /** What the editor should think about before going on. */
  readonly warnings: readonly string[];
}

/**
 * The file of a new article or entity.
 *
 * @throws {UsageError} where a value is not accepted.
 */
export function makeEntry(
  shelf: Shelf,
  { id, values }: { readonly id: string; readonly values: FieldValues },
  content: CheckedContent,
  today: string,
): Entry {
  const { collection } = shelf;
  const path = pathFor(id, shelf);
  const text = newFile(collection, values, today);
  const file = splitFile({ path, collection, id }, text, []);
  const parsed = schemaOf(collection).safeParse(file.frontmatter.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(`--${issue?.path.join('.')} cannot be used: ${issue?.message}.`);
  }
  if (collection === 'articles') return { path, text, warnings: [] };
  const entity = entitySource(collection, file, parsed.data);
  const similar = checkSimilar([...content.entities.filter(({ ref }) => ref !== entity.ref), entity]);
  return {
    path,
    text,
    warnings: similar
      .filter((problem) => problem.file === path)
      .map(({ message, fix }) => `${message} — ${fix}`),
  };
}

/** @throws {UsageError} where the file has come to be meanwhile: nothing is ever overwritten. */
export function writeEntry(shelf: Shelf, id: string, { path, text }: Entry): void {
  const file = join(shelf.contentDir, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UsageError(`${refuseId(id, shelf)}.`);
  }
}
