import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { expect } from 'vitest';
import type { ArticleSource } from '../../src/check/sources.ts';
import { transformArticle } from '../../src/markdown/transform-article.ts';
import type { TransformContext, TransformedArticle } from '../../src/markdown/transform-context.ts';
import { shownHtml } from './shown-html.ts';

const reader = rehype().data('settings', { fragment: true }).freeze();

/** What holds for the record of any article whatever: rule 4 of linking, and the promises of records. */
export function expectSoundRecord(source: ArticleSource, context: TransformContext): TransformedArticle {
  const transformed = transformArticle(source, context);
  const { record } = transformed;
  expect(transformArticle(source, context)).toEqual(transformed);
  const texts = new Map(record.paragraphs.map(({ id, text }) => [id, text]));
  for (const { paragraph, start, end, form } of record.mentions) {
    expect(texts.get(paragraph)?.slice(start, end)).toBe(form);
    expect(end).toBeGreaterThan(start);
  }
  for (const { paragraph, start, end, phrase } of record.dates) {
    expect(texts.get(paragraph)?.slice(start, end)).toBe(phrase);
  }
  for (const { paragraph, start, end, quote } of record.statements) {
    expect(texts.get(paragraph)?.slice(start, end)).toBe(quote);
  }
  const html = reader.parse(shownHtml(record));
  expectUnchangedText(html, record.paragraphs);
  expectSoundHtml(html);
  return transformed;
}

/** The words on the page are the words of the paragraphs: marks, links and notes add and take nothing. */
function expectUnchangedText(html: Root, paragraphs: TransformedArticle['record']['paragraphs']): void {
  const shown = new Map<string, string>();
  visit(html, (element) => {
    const { id } = element.properties;
    if (typeof id === 'string') shown.set(id, wordsOf(element));
  });
  for (const { id, kind, text } of paragraphs) {
    if (kind !== 'caption') expect(shown.get(id)).toBe(folded(text));
  }
}

/** No id twice, no link within a link: what readers’ browsers would mend in their own way. */
function expectSoundHtml(html: Root): void {
  const ids: unknown[] = [];
  visit(html, (element, ancestors) => {
    if (element.properties['id'] !== undefined) ids.push(element.properties['id']);
    if (element.tagName === 'a') expect(ancestors.map(({ tagName }) => tagName)).not.toContain('a');
  });
  expect(ids).toEqual([...new Set(ids)]);
}

function visit(
  node: Root | Element,
  visitor: (element: Element, ancestors: readonly Element[]) => void,
  ancestors: readonly Element[] = [],
): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    visitor(child, ancestors);
    visit(child, visitor, [...ancestors, child]);
  }
}

/** Text of an element without notes’ marks, and in a list item without the lists and blocks inside. */
function wordsOf(element: Element): string {
  return folded(words(element, element.tagName === 'li'));
}

function words(element: Element, ownOnly: boolean): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || child.properties['className']?.toString() === 'note-ref') return '';
      if (ownOnly && blocks.has(child.tagName)) return '';
      return words(child, false);
    })
    .join('');
}

const blocks = new Set([
  'ul',
  'ol',
  'blockquote',
  'pre',
  'table',
  'hr',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** White space between blocks and cells is the page’s own. */
function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
