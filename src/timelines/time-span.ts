import { type EdtfDate, type EdtfEnd, readEdtf } from '../dates/edtf.ts';

/** A date as it can be drawn; days are counted from January 1, 1970, and a day lasts to the next. */
export interface TimeSpan {
  /** The first day it may mean; null where it has always been so. */
  readonly from: number | null;
  /** The day after the last that it may mean; null where it goes on. */
  readonly to: number | null;
  /** Through which days it certainly lasts; null for what happened some time between `from` and `to`. */
  readonly core: readonly [from: number, to: number] | null;
  /** Whether the start, or the end, is approximate, uncertain or unknown. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/**
 * @param edtf any notation that `isEdtf` takes.
 * @throws for others; the schemas let none through.
 */
export function timeSpan(edtf: string): TimeSpan {
  const date = readEdtf(edtf);
  if (!date) throw new Error(`"${edtf}" is not a date in EDTF.`);
  const [start, end] = date;
  return end === undefined ? moment(start as EdtfDate) : interval(start, end);
}

/** @param day as `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / msPerDay);
}

/** As `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** The first day of a month that many months after the one of `day`. */
export function monthStart(day: number, monthsLater: number): number {
  const { year, month } = calendar(day);
  return Math.round(Date.UTC(year, month + monthsLater) / msPerDay);
}

/** `month` is 0 for January. */
export function calendar(day: number): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

const msPerDay = 86_400_000;

function moment(date: EdtfDate): TimeSpan {
  const soft = isSoft(date);
  return {
    from: dayNumber(date.from),
    to: dayNumber(date.to) + 1,
    core: null,
    softStart: soft,
    softEnd: soft,
  };
}

/** "2012/2020" certainly lasts from the end of 2012 to the start of 2020. */
function interval(start: EdtfEnd, end: EdtfEnd): TimeSpan {
  const known = { start: dateOf(start, end), end: dateOf(end, start) };
  const from = start === 'open' ? null : dayNumber(known.start.from);
  const to = end === 'open' ? null : dayNumber(known.end.to) + 1;
  const coreFrom = isDay(known.start) ? dayNumber(known.start.from) : dayNumber(known.start.to) + 1;
  const coreTo = isDay(known.end) ? dayNumber(known.end.to) + 1 : dayNumber(known.end.from);
  const core = [
    start === 'open' ? Number.NEGATIVE_INFINITY : coreFrom,
    end === 'open' ? Number.POSITIVE_INFINITY : coreTo,
  ] as const;
  return {
    from,
    to,
    core: core[0] < core[1] ? core : null,
    softStart: isSoft(start),
    softEnd: isSoft(end),
  };
}

/** Of an interval one end of which is not a date, the other is all that can be drawn. */
function dateOf(end: EdtfEnd, other: EdtfEnd): EdtfDate {
  return typeof end === 'string' ? (other as EdtfDate) : end;
}

function isDay({ from, to }: EdtfDate): boolean {
  return from === to;
}

function isSoft(end: EdtfEnd): boolean {
  return end === 'unknown' || (end !== 'open' && (end.approximate || end.uncertain));
}
