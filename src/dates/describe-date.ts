import type { DateText } from './date-text.ts';
import { dayText, monthNames } from './day-text.ts';
import { type Edtf, type EdtfDate, type EdtfEnd, readEdtf } from './edtf.ts';
import { seasons } from './seasons.ts';

// Reading the notation costs a tenth of a millisecond, and an archive repeats few dates many times.
const described = new Map<string, DateText>();

/**
 * A date in EDTF as people read it, machines read it, and the site sorts it.
 *
 * `2021-23` → "autumn 2021"; `2021-03~` → "about March 2021"; `2021-06-28/2021-07-10` →
 * "June 28 – July 10, 2021"; `1997/..` → "since 1997".
 *
 * @throws for a notation that `isEdtf` rejects; the schemas let none through.
 */
export function describeDate(edtf: string): DateText {
  const known = described.get(edtf);
  if (known) return known;
  const date = readEdtf(edtf);
  if (!date) throw new Error(`"${edtf}" is not a date in EDTF.`);
  const text = describe(edtf, date);
  described.set(edtf, text);
  return text;
}

function describe(edtf: string, date: Edtf): DateText {
  const [start, end = start] = date;
  return {
    edtf,
    text: date.length === 1 ? qualified(date[0]) : intervalText(date[0], date[1]),
    machine: date.length === 1 ? machineValue(date[0]) : null,
    from: typeof start === 'string' ? null : start.from,
    to: typeof end === 'string' ? null : end.to,
    uncertain: /[?~%]/.test(edtf),
  };
}

function intervalText(start: EdtfEnd, end: EdtfEnd): string {
  if (typeof start === 'string') {
    return start === 'open' ? `until ${endText(end)}` : `to ${endText(end)}, beginning unknown`;
  }
  if (end === 'open') return `since ${qualified(start)}`;
  if (end === 'unknown') return `from ${qualified(start)}, end unknown`;
  const [from, to] =
    isPlain(start) && isPlain(end) ? shortened(start, end) : [qualified(start), qualified(end)];
  if (from === to) return to;
  const isTight = !from.includes(' ') && !/^\D/.test(to);
  return isTight || /^\d+, /.test(to) ? `${from}–${to}` : `${from} – ${to}`;
}

function endText(end: EdtfEnd): string {
  return typeof end === 'string' ? end : qualified(end);
}

function isPlain(date: EdtfDate): boolean {
  return !date.approximate && !date.uncertain && date.unit !== 'span';
}

/** What both ends share is said once: the year at the end, the month at the start. */
function shortened(start: EdtfDate, end: EdtfDate): readonly [from: string, to: string] {
  const [from, to] = [plainText(start), plainText(end)];
  if (from === to || start.values[0] !== end.values[0] || start.unit === 'year' || end.unit === 'year') {
    return [from, to];
  }
  const isSameMonth = start.unit === 'day' && end.unit === 'day' && start.values[1] === end.values[1];
  return [from.replace(/(?: of|,)? \d{4}$/, ''), isSameMonth ? to.replace(/^\S+ /, '') : to];
}

function qualified(date: EdtfDate): string {
  return `${date.uncertain ? 'perhaps ' : ''}${date.approximate ? 'about ' : ''}${plainText(date)}`;
}

function plainText({ unit, values: [year = 0, part = 0], from, to }: EdtfDate): string {
  switch (unit) {
    case 'day':
      return dayText(from);
    case 'month':
      return `${monthNames[part]} ${year}`;
    case 'season':
      return seasonText(year, part);
    case 'year':
      return `${year}`;
    case 'decade':
      return `${year}s`;
    case 'span':
      return `between ${dayText(from)} and ${dayText(to)}`;
  }
}

/** "autumn 2021"; a winter takes two years: "winter 2020–21". */
function seasonText(year: number, number: number): string {
  const { name, firstMonth, months } = seasons[number] ?? { name: '', firstMonth: 0, months: 0 };
  const next = String((year + 1) % 100).padStart(2, '0');
  return `${name} ${year}${firstMonth + months > 12 ? `–${next}` : ''}`;
}

/** HTML has years, months and days, and no seasons, decades or intervals. */
function machineValue({ unit, from }: EdtfDate): string | null {
  const length = { day: 10, month: 7, year: 4, season: 0, decade: 0, span: 0 }[unit];
  return length === 0 ? null : from.slice(0, length);
}
