import { compareStrings } from '../compare-strings.ts';
import type { ArticleRecord } from '../records/content.ts';
import { compareText } from './compare-text.ts';

/** What decides an article’s place. */
export type Ordered = Pick<ArticleRecord, 'added' | 'title' | 'id'>;

/** The order of front page, archive and every list of articles: the newest first, those of a day by title. */
export function compareArticles(a: Ordered, b: Ordered): number {
  return compareStrings(b.added, a.added) || compareText(a.title, b.title) || compareStrings(a.id, b.id);
}
