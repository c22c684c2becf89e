import type { Addresses } from '../addresses.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { ArticleRecord, NoteRecord, SectionRecord } from '../records/content.ts';
import { portableHtml } from './portable-html.ts';

/** The whole article as HTML for a feed: caption, sections, and the editors’ notes after them. */
export function articleHtml(article: ArticleRecord, addresses: Addresses): string {
  return portableHtml(
    [
      caption(article),
      ...article.sections.map(sectionHtml),
      notesHtml(article.notes),
      sourceHtml(article),
    ].join(''),
    addresses.absolute(article.path),
  );
}

function caption({ caption }: ArticleRecord): string {
  if (!caption) return '';
  const credit = caption.credit === null ? '' : ` <small>${escapeMarkup(caption.credit)}</small>`;
  return `<p><em>${caption.html}</em>${credit}</p>`;
}

function sectionHtml({ depth, headingHtml, heading, blocks }: SectionRecord): string {
  const title = heading === '' ? '' : `<h${depth}>${headingHtml}</h${depth}>`;
  return title + blocks.map(({ html }) => html).join('');
}

function notesHtml(notes: readonly NoteRecord[]): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ html }) => `<li>${html}</li>`).join('');
  return `<hr><h2>Editors’ notes</h2><ol>${items}</ol>`;
}

function sourceHtml({ source }: ArticleRecord): string {
  if (!source) return '';
  const title = escapeMarkup(source.title);
  return `<p>Source: ${source.url ? `<a href="${escapeMarkup(source.url)}">${title}</a>` : title}</p>`;
}
