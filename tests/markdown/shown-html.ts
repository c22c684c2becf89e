import type { ArticleRecord } from '../../src/records/content.ts';

/** All HTML of a record as a page would put it together, a block a line. */
export function shownHtml({ caption, sections, notes }: ArticleRecord): string {
  const parts = caption ? [`<figcaption>${caption.html}</figcaption>`] : [];
  for (const { id, depth, headingHtml, blocks } of sections) {
    if (id !== null) parts.push(`\n<h${depth} id="${id}">${headingHtml}</h${depth}>`);
    parts.push(...blocks.map(({ html }) => html));
  }
  if (notes.length > 0) parts.push('');
  parts.push(...notes.map(({ id, html }) => `<aside id="${id}">${html}</aside>`));
  return `${parts.join('\n')}\n`;
}
