import type { EntityRef } from '../kinds.ts';
import type { ArticleRecord } from '../records/content.ts';

/** What an article is about, as far as it says itself: the entities its title or headings name. */
export function subjectsOf({
  title,
  paragraphs,
  mentions,
}: Pick<ArticleRecord, 'title' | 'paragraphs' | 'mentions'>): ReadonlySet<EntityRef> {
  const headings = new Set(paragraphs.filter(({ kind }) => kind === 'heading').map(({ id }) => id));
  const forms = new Set(mentions.map(({ form }) => form));
  const inTitle = new Set([...forms].filter((form) => hasWords(title, form)));
  return new Set(
    mentions
      .filter(({ paragraph, form }) => headings.has(paragraph) || inTitle.has(form))
      .map(({ entity }) => entity),
  );
}

/** Whether the words stand in a text, neither as the end nor as the beginning of longer ones. */
function hasWords(text: string, words: string): boolean {
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const isWhole =
      !endsInWord.test(text.slice(0, start)) && !startsInWord.test(text.slice(start + words.length));
    if (isWhole) return true;
  }
  return false;
}

const endsInWord = /[\p{L}\p{N}]$/u;
const startsInWord = /^[\p{L}\p{N}]/u;
