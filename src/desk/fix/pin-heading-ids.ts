import { isReserved } from '../../markdown/check-headings.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { ContentFile } from '../../read/content-file.ts';
import type { ArticleRecord } from '../../records/content.ts';
import type { Repair } from './repair.ts';

/**
 * Writes each heading’s present id beside it, so that a change of its words will not change its address.
 *
 *     ## Delicate timing → ## Delicate timing {#delicate-timing}
 */
export function pinHeadingIds(file: ContentFile, { sections }: ArticleRecord): Repair[] {
  const headings = parseMarkdown(file.body).children.filter((node) => node.type === 'heading');
  const ids = sections.map(({ id }) => id).filter((id) => id !== null);
  if (headings.length !== ids.length) return [];
  return headings.flatMap((heading, index) => {
    const end = heading.children.at(-1)?.position?.end.offset;
    const id = ids[index];
    if (end === undefined || id === undefined || isReserved(id)) return [];
    const start = file.bodyOffset + end;
    if (/\{#[^{}\n]*\}\s*$/.test(file.text.slice(0, start))) return [];
    return [
      {
        file: file.path,
        what: `pin the heading’s id #${id}`,
        edits: [{ file: file.path, start, end: start, text: ` {#${id}}` }],
      },
    ];
  });
}
