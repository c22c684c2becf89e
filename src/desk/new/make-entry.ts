import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckedContent } from '../../check/check-content.ts';
import { checkSimilar } from '../../check/check-similar.ts';
import { entitySource } from '../../check/sources.ts';
import type { ContentFile } from '../../read/content-file.ts';
import { splitFile } from '../../read/split-file.ts';
import { idFromName } from '../../read/transliterate.ts';
import { pathOf, rootFrom } from '../../reports/report.ts';
import { UsageError } from '../arguments.ts';
import { nameField } from './fill-required.ts';
import { type FieldValues, newFile, schemaOf } from './new-file.ts';

export interface Entry {
  readonly path: string;
  readonly text: string;
  /** What the editor should think about before going on. */
  readonly warnings: readonly string[];
}

/**
 * The file of a new article or entity.
 *
 * @throws {UsageError} where a value is not accepted, or no id can be made of the name.
 */
export function makeEntry(
  collection: ContentFile['collection'],
  { id: wanted, values }: { readonly id: string | undefined; readonly values: FieldValues },
  content: CheckedContent,
  today: string,
): Entry {
  const name = String(values[nameField(collection)]);
  const id = wanted ?? idFromName(name);
  if (id === null) {
    throw new UsageError(
      `“${name}” has no letters that make an address. Give one with --id, such as --id etorofu.`,
    );
  }
  const path = `${collection}/${id}.md`;
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

/** @throws {UsageError} where the file exists: nothing is ever overwritten. */
export function writeEntry(contentDir: string, { path, text }: Entry): void {
  const file = join(contentDir, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const shown = pathOf(rootFrom(process.cwd(), contentDir), path);
    throw new UsageError(`${shown} exists already and was left as it is. Open it, or choose another --id.`);
  }
}
