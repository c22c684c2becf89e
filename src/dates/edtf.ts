import edtf from 'edtf';
import { seasons } from './seasons.ts';

/** One date of the notation, or one end of an interval. */
export interface EdtfDate {
  /** How far into detail it goes; `span` for patterns such as `20XX-03`, of which only the bounds are plain. */
  readonly unit: 'day' | 'month' | 'season' | 'year' | 'decade' | 'span';
  /** Year, then the month (0 for January) or season, then the day, as far as `unit` goes. */
  readonly values: readonly number[];
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** First and last day it may mean, as `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** `..` is open: it lasts. An empty end is unknown: it ended, nobody says when. */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export type Edtf = readonly [date: EdtfDate] | readonly [start: EdtfEnd, end: EdtfEnd];

/** Whether `value` is a date in EDTF (ISO 8601-2) that this site can show and sort. */
export function isEdtf(value: string): boolean {
  return readEdtf(value) !== null;
}

/**
 * Reads a date, or an interval of two, of the years 1000 to 9999; null for anything else: sets, times of day,
 * intervals that run backwards or are open at both ends.
 */
export function readEdtf(value: string): Edtf | null {
  let date = known.get(value);
  if (date === undefined) {
    date = read(value);
    known.set(value, date);
  }
  return date;
}

// Reading the notation costs a tenth of a millisecond, and an archive repeats few dates many times.
const known = new Map<string, Edtf | null>();

function read(value: string): Edtf | null {
  const ends = value.split('/');
  // The library knows neither an open start nor a season as one end of an interval: each end is read alone.
  if (ends.length === 2) return readInterval(readEnd(ends[0] ?? ''), readEnd(ends[1] ?? ''));
  const date = ends.length === 1 ? readDate(value) : null;
  return date && [date];
}

function readInterval(start: EdtfEnd | null, end: EdtfEnd | null): Edtf | null {
  if (start === null || end === null) return null;
  if (typeof start === 'string') return typeof end === 'string' ? null : [start, end];
  if (typeof end !== 'string' && end.to < start.from) return null;
  return [start, end];
}

function readEnd(text: string): EdtfEnd | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : readDate(text);
}

const constraints = { level: 3, seasonUncertainty: true, types: ['Date', 'Decade', 'Season'] } as const;

function readDate(text: string): EdtfDate | null {
  const parsed = parse(text);
  if (!parsed) return null;
  const detail = unitAndValues(parsed);
  const [min, max] = detail.unit === 'season' ? seasonBounds(detail.values) : [parsed.min, parsed.max];
  if (!isPlainYear(min) || !isPlainYear(max)) return null;
  return {
    ...detail,
    approximate: (parsed.approximate?.value ?? 0) > 0,
    uncertain: (parsed.uncertain?.value ?? 0) > 0,
    from: dayOf(min),
    to: dayOf(max),
  };
}

type Parsed = ReturnType<typeof edtf>;

function parse(text: string): Parsed | null {
  try {
    const parsed = edtf(text, constraints);
    return parsed.type === 'Date' && parsed.precision === 0 ? null : parsed;
  } catch {
    return null;
  }
}

function unitAndValues(parsed: Parsed): Pick<EdtfDate, 'unit' | 'values'> {
  const values = parsed.values as readonly number[];
  if (parsed.type === 'Season') {
    return Object.hasOwn(seasons, values[1] ?? 0) ? { unit: 'season', values } : { unit: 'span', values: [] };
  }
  if (parsed.type === 'Decade') return { unit: 'decade', values: [(values[0] ?? 0) * 10] };
  // "2021-03-XX" says no more than "2021-03", and "2021-XX-XX" no more than "2021".
  const known = parsed.edtf.replace(/(?:-XX)+$/, '').replaceAll(/[?~%]/g, '');
  if (!known.includes('X')) {
    const parts = known.split('-').length;
    return { unit: (['year', 'month', 'day'] as const)[parts - 1] ?? 'span', values: values.slice(0, parts) };
  }
  return /^\d{3}X$/.test(known) ? { unit: 'decade', values } : { unit: 'span', values: [] };
}

function seasonBounds([year = 0, number = 0]: readonly number[]): readonly [min: number, max: number] {
  const { firstMonth, months } = seasons[number] ?? { firstMonth: 0, months: 12 };
  return [Date.UTC(year, firstMonth), Date.UTC(year, firstMonth + months) - 1];
}

function isPlainYear(time: number): boolean {
  const year = new Date(time).getUTCFullYear();
  return year >= 1000 && year <= 9999;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
