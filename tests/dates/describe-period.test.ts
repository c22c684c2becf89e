import { expect, test } from 'vitest';
import { describePeriod, describeSince } from '../../src/dates/describe-period.ts';

test.each([
  ['2020-03-04', '2021-11-03', 'March 4, 2020 – November 3, 2021'],
  ['2020-03', undefined, 'from March 2020'],
  [undefined, '2021-11', 'until November 2021'],
  ['2020/2021', '2022', '2020–2021'],
  ['2021', '2020', '2021'],
])('from %s to %s is %s', (start, end, text) => {
  expect(describePeriod(start, end)?.text).toBe(text);
});

test('a period of which nothing is known is none', () => {
  expect(describePeriod(undefined, undefined)).toBeNull();
});

test.each([
  ['2014', 'since 2014'],
  ['2014-02/2014-03', 'February – March 2014'],
])('since %s is %s', (start, text) => {
  expect(describeSince(start).text).toBe(text);
});
