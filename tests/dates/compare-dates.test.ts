import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates } from '../../src/dates/compare-dates.ts';
import { daysOverlap } from '../../src/dates/days-overlap.ts';
import { describeDate } from '../../src/dates/describe-date.ts';

const chronological = [
  '../2020-09',
  '1997',
  '1997/..',
  '2020-12-30/2021-01-02',
  '2021-01-01',
  '2021-01',
  '2021',
  '2021/..',
  '2021-03-17',
  '2021-03-17~',
  '2021-06-28/2021-07-10',
  '2021-23',
].map(describeDate);

test('dates sort by their first day, the narrower first, what lasts last', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(chronological, { minLength: chronological.length }), (shuffled) => {
      expect(shuffled.toSorted(compareDates)).toEqual(chronological);
    }),
  );
});

test.each([
  ['2021-03', '2021-03-17', true],
  ['2021-03', '2021-04', false],
  ['1997/..', '2021', true],
  ['1997/..', '1991', false],
  ['../2020-09', '2020', true],
  ['../2020-09', '2020-10', false],
  ['../2020-09', '1997/..', true],
])('%s and %s overlap: %s', (a, b, expected) => {
  expect(daysOverlap(describeDate(a), describeDate(b))).toBe(expected);
  expect(daysOverlap(describeDate(b), describeDate(a))).toBe(expected);
});
