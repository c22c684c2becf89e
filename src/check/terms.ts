import type { DateText } from '../dates/date-text.ts';
import { daysOverlap } from '../dates/days-overlap.ts';
import { describeDate } from '../dates/describe-date.ts';
import type { EntitySource } from './sources.ts';

type Days = Pick<DateText, 'from' | 'to'>;

/** An office and the days it may have been held; an end that is not given is open. */
export interface Term extends Days {
  readonly title: string;
  readonly dated: boolean;
  readonly index: number;
}

/** The offices of a person; none for anything else. */
export function termsOf(data: EntitySource['data']): Term[] {
  const roles = 'roles' in data ? data.roles : [];
  return roles.map(({ title, start, end }, index) => ({
    title,
    index,
    dated: start !== undefined || end !== undefined,
    from: start === undefined ? null : describeDate(start).from,
    to: end === undefined ? null : describeDate(end).to,
  }));
}

/** Whether every office is dated and none was held on any of the days. */
export function isOutOfOffice(terms: readonly Term[], days: readonly Days[]): boolean {
  return (
    terms.length > 0 &&
    terms.every(({ dated }) => dated) &&
    !terms.some((term) => days.some((day) => daysOverlap(term, day)))
  );
}
