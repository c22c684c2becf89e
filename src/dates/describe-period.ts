import type { DateText } from './date-text.ts';
import { describeDate } from './describe-date.ts';
import { isEdtf } from './edtf.ts';

/**
 * The time from one date to another, either of which may not be known: "March 2020 – November 2021",
 * "from March 2020", "until November 2021"; null when nothing is.
 * Without an end it may last or not: the text does not claim either.
 */
export function describePeriod(start: string | undefined, end: string | undefined): DateText | null {
  if (start === undefined) return end === undefined ? null : untilDate(end);
  const period = `${start}/${end ?? ''}`;
  if (!isEdtf(period)) return describeDate(start);
  const date = describeDate(period);
  return end === undefined ? { ...date, text: `from ${describeDate(start).text}` } : date;
}

/** "since 2014": what began and lasts. */
export function describeSince(start: string): DateText {
  const period = `${start}/..`;
  return describeDate(isEdtf(period) ? period : start);
}

function untilDate(end: string): DateText {
  const period = `/${end}`;
  return isEdtf(period)
    ? { ...describeDate(period), text: `until ${describeDate(end).text}` }
    : describeDate(end);
}
