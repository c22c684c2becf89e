import type { EntityRef } from '../kinds.ts';
import type { ArticleRecord, MentionRecord, ParagraphRecord } from '../records/content.ts';
import type { ArticleLink, TimelineRow } from '../records/parts.ts';
import { sentences } from '../wording/sentences.ts';

/** A dated phrase in its sentence. */
export interface DatedPassage {
  readonly row: TimelineRow;
  /** Entities that the sentence names. */
  readonly entities: ReadonlySet<EntityRef>;
}

/** The dated phrases of an article, in order. */
export function datedPassages(
  dates: ArticleRecord['dates'],
  article: ArticleLink,
  paragraphs: ReadonlyMap<string, { readonly record: ParagraphRecord; readonly path: string }>,
  mentions: ReadonlyMap<string, readonly MentionRecord[]>,
): readonly DatedPassage[] {
  return dates.flatMap(({ paragraph, start, end, date }) => {
    const place = paragraphs.get(paragraph);
    if (!place) return [];
    const { text } = place.record;
    const found = sentences(text).find((sentence) => start < sentence.end) ?? { start: 0, end: text.length };
    // A phrase may run over the end of what looks like a sentence.
    const sentence = { start: found.start, end: Math.max(found.end, end) };
    const row = {
      date,
      type: 'passage',
      text: text.slice(sentence.start, sentence.end),
      statement: null,
      mark: { start: start - sentence.start, end: end - sentence.start },
      path: place.path,
      article,
      entity: null,
      background: false,
    } as const;
    const named = (mentions.get(paragraph) ?? []).filter(
      (mention) => mention.start >= sentence.start && mention.end <= sentence.end,
    );
    return { row, entities: new Set(named.map(({ entity }) => entity)) };
  });
}
