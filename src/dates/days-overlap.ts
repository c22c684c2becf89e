import type { DateText } from './date-text.ts';

type Days = Pick<DateText, 'from' | 'to'>;

/** Whether two dates may mean a day in common; an open end reaches everywhere. */
export function daysOverlap(a: Days, b: Days): boolean {
  return startsBy(a, b) && startsBy(b, a);
}

function startsBy(a: Days, b: Days): boolean {
  return a.from === null || b.to === null || a.from <= b.to;
}
