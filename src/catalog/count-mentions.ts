import type { NamedParagraph } from './index-article.ts';

/** How often passages name their entity. */
export function countMentions(passages: readonly NamedParagraph[]): number {
  return passages.reduce((sum, { mentions }) => sum + mentions.length, 0);
}
