import { compareDates } from '../dates/compare-dates.ts';
import type { DateText } from '../dates/date-text.ts';
import { describeDate } from '../dates/describe-date.ts';
import { describePeriod, describeSince } from '../dates/describe-period.ts';
import type { EntityRecord, StatementRecord } from '../records/content.ts';
import type { EntityCard, TimelineRow } from '../records/parts.ts';
import { shorten } from '../wording/shorten.ts';
import type { IndexedArticle } from './index-article.ts';

/** In order of time; on the same dates what the articles say comes before what lies around it. */
export function orderTimeline(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  return rows.toSorted((a, b) => compareDates(a.date, b.date) || Number(a.background) - Number(b.background));
}

/** What became of an article’s statements, and what is recorded of them elsewhere, where that has a date. */
export function datedOutcomes(
  { link, record }: IndexedArticle,
  pathOf: (statement: StatementRecord) => string,
): readonly TimelineRow[] {
  return record.statements.flatMap((statement) =>
    [statement.recorded, statement.outcome].flatMap((outcome) => {
      if (!outcome?.date) return [];
      return {
        date: outcome.date,
        type: 'fact',
        text: outcome.text,
        statement: shorten(statement.quote, 140),
        mark: null,
        path: pathOf(statement),
        article: link,
        entity: null,
        background: isLater(outcome.date, record.written.to),
      } as const;
    }),
  );
}

/**
 * An entity’s own dates: when it was held, offices, who administers it since when, facts, what became of it.
 *
 * @param administrator name of who administers a territory.
 * @param lastWritten the last day on which the articles that name it may have been written; null when none does.
 */
export function entityTimeline(
  { data }: EntityRecord,
  entity: EntityCard,
  administrator: string | null,
  lastWritten: string | null,
): readonly TimelineRow[] {
  const row = (type: 'period' | 'fact', date: DateText | null, text: string): readonly TimelineRow[] => {
    if (!date) return [];
    const background = isLater(date, lastWritten);
    return [
      { date, type, text, statement: null, mark: null, path: entity.path, article: null, entity, background },
    ];
  };
  const dates = 'dates' in data ? data.dates : undefined;
  const roles = 'roles' in data ? data.roles : [];
  const since = 'administered' in data ? data.administered?.since : undefined;
  const { facts, outcome } = data;
  return [
    ...(dates ? row('period', describeDate(dates), entity.line) : []),
    ...roles.flatMap(({ title, start, end }) => row('period', describePeriod(start, end), title)),
    ...(since && administrator
      ? row('period', describeSince(since), `Administered by ${administrator}`)
      : []),
    ...facts.flatMap(({ date, text }) => row('fact', describeDate(date), text)),
    ...(outcome?.date ? row('fact', describeDate(outcome.date), outcome.text) : []),
  ];
}

function isLater(date: DateText, lastWritten: string | null): boolean {
  return lastWritten !== null && date.from !== null && date.from > lastWritten;
}
