import type { EntityRef, Kind } from '../kinds.ts';
import type { DatedArticle, TimelineRow } from '../records/parts.ts';
import { shorten } from '../wording/shorten.ts';
import { type TimeSpan, timeSpan } from './time-span.ts';

/** Which part of the picture a mark belongs to: when articles were written, what they say, what is on record. */
export type Lane = 'written' | 'said' | 'recorded';

/** One date to be drawn. */
export interface Mark {
  readonly lane: Lane;
  readonly span: TimeSpan;
  readonly background: boolean;
  /** Kind of the entity whose date it is. */
  readonly kind: Kind | null;
  readonly href: string;
  /** What it is, briefly, and what besides where there is room. */
  readonly name: string;
  readonly more: string;
  /** The date in words, and the text: what a pointer that rests on it is told. */
  readonly title: string;
}

/**
 * The rows of a list of dates as marks. What the articles say leads to its paragraph; what is on record leads to its
 * row of the list, which has the words and where they come from.
 *
 * @param hrefOf the address of a row of the list, by its place in it.
 * @param subject the entity whose page this is: its name goes without saying.
 */
export function marksOf(
  rows: readonly TimelineRow[],
  hrefOf: (index: number) => string,
  subject: EntityRef | undefined,
): readonly Mark[] {
  return rows.map((row, index) => ({
    lane: row.type === 'passage' ? 'said' : 'recorded',
    span: timeSpan(row.date.edtf),
    background: row.background,
    kind: row.entity?.kind ?? null,
    href: row.type === 'passage' ? row.path : hrefOf(index),
    ...wordsOf(row, subject),
    title: `${row.date.text}: ${shorten(row.text, 90)}`,
  }));
}

/** When the articles were written. */
export function articleMarks(articles: readonly DatedArticle[]): readonly Mark[] {
  return articles.map(({ written, title, path }) => ({
    lane: 'written',
    span: timeSpan(written.edtf),
    background: false,
    kind: null,
    href: path,
    name: title,
    more: '',
    title: `Written ${written.text}: ${title}`,
  }));
}

function wordsOf({ type, text, mark, entity }: TimelineRow, subject: EntityRef | undefined): Words {
  if (mark) return { name: `“${text.slice(mark.start, mark.end)}”`, more: '' };
  if (!entity || entity.ref === subject) return { name: text, more: '' };
  const isItself = type === 'period' && text === entity.line;
  return { name: entity.name, more: isItself ? '' : text };
}

type Words = Pick<Mark, 'name' | 'more'>;
