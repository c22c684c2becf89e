import { voiceAnchor } from '../addresses.ts';
import type { ArticleRecord, DepartureRecord } from '../records/content.ts';
import { referredNotes } from './notes-by-block.ts';

/** A paragraph that has left some sections. */
export interface Departed extends Pick<DepartureRecord, 'id' | 'to'> {
  /** Anchors of what is in it and went along: notes, statements and their voices. */
  readonly along: readonly string[];
}

/**
 * Paragraphs that links may look for in one of the sections, and that stand outside all of them now.
 * A note that one of the sections refers to as well has not left.
 */
export function findDeparted(
  record: ArticleRecord,
  sections: ReadonlySet<string | null>,
): readonly Departed[] {
  const departed = (record.departures ?? []).filter(
    ({ from, to }) => sections.has(from) && !sections.has(to),
  );
  const left = new Map(departed.map(({ id, to }) => [id, to]));
  const kept = referredNotes(record.sections.filter(({ id }) => sections.has(id)));
  const holders = new Map(
    record.paragraphs.flatMap(({ id, formerIds }) => [id, ...formerIds].map((known) => [known, id])),
  );
  const told = new Set<string>();
  return [...left].map(([id, to]) => {
    const along = anchorsIn(record, new Set([holders.get(id) ?? id]));
    const fresh = along.filter((anchor) => !kept.has(anchor) && !told.has(anchor));
    for (const anchor of fresh) told.add(anchor);
    return { id, to, along: fresh };
  });
}

/** Anchors of the statements, their voices and the notes in the paragraphs. */
export function anchorsIn(record: ArticleRecord, paragraphs: ReadonlySet<string>): readonly string[] {
  return [
    ...record.statements
      .filter(({ paragraph }) => paragraphs.has(paragraph))
      .flatMap(({ id }) => [id, voiceAnchor(id)]),
    ...record.notes.filter(({ paragraph }) => paragraphs.has(paragraph)).map(({ id }) => id),
  ];
}
