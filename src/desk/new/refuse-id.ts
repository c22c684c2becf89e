import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../../read/content-file.ts';
import { pathOf, rootFrom } from '../../reports/report.ts';
import { idPattern } from '../../schemas/fields.ts';

/** Longer ones are cut in messages and previews, and no one can read them out. */
const longest = 100;

/** Where a new file is to stand. */
export interface Shelf {
  readonly contentDir: string;
  readonly collection: ContentFile['collection'];
}

/** Why a new file cannot have this id; undefined where it can. */
export function refuseId(id: string | undefined, shelf: Shelf): string | undefined {
  if (!idPattern.test(id ?? '')) {
    return `“${id}” is no address: use lower-case Latin letters, digits and single hyphens`;
  }
  if (id && id.length > longest) {
    return `“${id.slice(0, 40)}…” is an address of ${id.length} characters, and ${longest} are the most`;
  }
  return existsSync(join(shelf.contentDir, pathFor(id ?? '', shelf)))
    ? `${shownPath(id ?? '', shelf)} exists already and is left as it was`
    : undefined;
}

/** Within the content folder. */
export function pathFor(id: string, { collection }: Shelf): string {
  return `${collection}/${id}.md`;
}

/** As a terminal can open it. */
export function shownPath(id: string, shelf: Shelf): string {
  return pathOf(rootFrom(process.cwd(), shelf.contentDir), pathFor(id, shelf));
}
