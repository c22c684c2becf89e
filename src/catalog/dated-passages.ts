import type { ArticleRecord, Span } from '../records/content.ts';
import type { ArticleLink, TimelineRow } from '../records/parts.ts';
import { sentences } from '../wording/sentences.ts';
import type { PlacedParagraph } from './index-article.ts';

/** A dated phrase, and the sentence that it stands in. */
export interface DatedPassage {
  readonly sentence: Span;
  readonly row: TimelineRow;
}

/** The dated phrases of an article, each in its sentence. */
export function datedPassages(
  dates: ArticleRecord['dates'],
  article: ArticleLink,
  paragraphs: ReadonlyMap<string, PlacedParagraph>,
): readonly DatedPassage[] {
  return dates.flatMap(({ paragraph, start, end, date }) => {
    const place = paragraphs.get(paragraph);
    if (!place) return [];
    const { text } = place.record;
    const found = sentences(text).find((sentence) => start < sentence.end) ?? { start: 0, end: text.length };
    // A phrase may run over the end of what looks like a sentence.
    const sentence = { paragraph, start: found.start, end: Math.max(found.end, end) };
    const row = {
      date,
      type: 'passage',
      text: text.slice(sentence.start, sentence.end),
      claim: null,
      mark: { start: start - sentence.start, end: end - sentence.start },
      path: place.path,
      article,
      entity: null,
      background: false,
    } as const;
    return { sentence, row };
  });
}
