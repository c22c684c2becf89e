import { compareStrings } from '../compare-strings.ts';
import type { DateText } from './date-text.ts';

type Days = Pick<DateText, 'edtf' | 'from' | 'to'>;

/**
 * Chronological order by the first day a date may mean. What has always been so comes first; of two that
 * start together the narrower comes first, and what lasts comes last.
 */
export function compareDates(a: Days, b: Days): number {
  return (
    compareStrings(a.from ?? '', b.from ?? '') ||
    compareStrings(a.to ?? '~', b.to ?? '~') ||
    compareStrings(a.edtf, b.edtf)
  );
}
