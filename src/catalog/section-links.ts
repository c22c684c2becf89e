import type { Addresses } from '../addresses.ts';
import type { ArticleRecord } from '../records/content.ts';
import type { SectionLink } from '../records/parts.ts';

/** Links to the sections of an article, in order; the lead is the article itself and has none. */
export function sectionLinks(
  { id: article, sections }: Pick<ArticleRecord, 'id' | 'sections'>,
  addresses: Addresses,
  sectionPages: boolean,
): readonly SectionLink[] {
  return sections.flatMap(({ id, depth, heading }) => {
    if (id === null) return [];
    const path = addresses.anchor(article, id);
    return { id, depth, heading, path, sharedAs: sectionPages ? addresses.section(article, id) : path };
  });
}
