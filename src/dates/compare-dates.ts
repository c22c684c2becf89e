import type { DateText } from './date-text.ts';

type Days = Pick<DateText, 'edtf' | 'from' | 'to'>;

/**
 * Chronological order by the first day a date may mean. What has always been so comes first; of two that
 * start together the narrower comes first, and what lasts comes last.
 */
export function compareDates(a: Days, b: Days): number {
  return compare(a.from ?? '', b.from ?? '') || compare(a.to ?? '~', b.to ?? '~') || compare(a.edtf, b.edtf);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
