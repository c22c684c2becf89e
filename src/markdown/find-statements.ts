import { describeDate } from '../dates/describe-date.ts';
import { type EntityRef, isEntityRef } from '../kinds.ts';
import { anchorText } from '../permalinks/anchor-text.ts';
import { hashId } from '../permalinks/hash-id.ts';
import type { OutcomeRecord, SourceRecord, StatementRecord } from '../records/content.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { Draft } from './draft.ts';
import { findPhrase, nearestPassage } from './find-phrase.ts';
import type { TransformContext } from './transform-context.ts';

type StatementData = ArticleData['statements'][number];

/** Finds the statements of the frontmatter in the text; each must stand there word for word, and once. */
export function findStatements(draft: Draft): void {
  const ids = new Set<string>();
  for (const [index, statement] of draft.data.statements.entries()) {
    const places = findPhrase(statement.quote, draft.units);
    const [place] = places;
    if (!place || places.length > 1) {
      report(statement.quote, places.length, index, draft);
      continue;
    }
    const quote = place.unit.text.slice(place.start, place.end);
    const id = hashId('s-', anchorText(quote), (taken) => ids.has(taken));
    ids.add(id);
    draft.statements.push({ ...place, record: recordOf(statement, id, quote, draft.context) });
  }
}

function report(quote: string, places: number, index: number, draft: Draft): void {
  const place = draft.file.frontmatter.place(['statements', index, 'quote']);
  if (places > 1) {
    const message = `The words "${shortened(quote)}" stand at ${places} places of the text`;
    const fix = 'quote more of them, until only one place has them';
    draft.report('statement-ambiguous', place, message, fix);
    return;
  }
  const near = nearestPassage(quote, draft.units);
  const message = `No paragraph has the words "${shortened(quote)}"`;
  const fix = near ? `quote what the text has: "${near}"` : 'copy the words from one paragraph of the text';
  draft.report('statement-not-found', place, message, fix);
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 77).trimEnd()}…` : words;
}

function recordOf(
  { speaker, how, note, recorded, outcome }: StatementData,
  id: string,
  quote: string,
  context: TransformContext,
): Omit<StatementRecord, 'paragraph' | 'start' | 'end'> {
  return {
    id,
    speaker: speakersOf(speaker, context),
    how,
    quote,
    note: note ?? null,
    recorded: outcomeOf(recorded),
    outcome: outcomeOf(outcome),
  };
}

/** Entities as a list, by their present ids; words for an unnamed speaker as they are. */
function speakersOf(
  speaker: StatementData['speaker'],
  { formerRefs }: TransformContext,
): StatementRecord['speaker'] {
  if (typeof speaker === 'string' && !isEntityRef(speaker)) return speaker;
  return [speaker].flat().map((ref) => formerRefs.get(ref) ?? (ref as EntityRef));
}

function outcomeOf(outcome: StatementData['outcome']): OutcomeRecord | null {
  if (!outcome) return null;
  const { date, text, sources } = outcome;
  return { date: date === undefined ? null : describeDate(date), text, sources: sources.map(sourceOf) };
}

function sourceOf({
  title,
  url,
  note,
}: {
  title: string;
  url?: string | undefined;
  note?: string | undefined;
}): SourceRecord {
  return { title, url: url ?? null, note: note ?? null };
}
