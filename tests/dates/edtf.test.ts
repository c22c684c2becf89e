import { expect, test } from 'vitest';
import { isEdtf } from '../../src/dates/edtf.ts';

test.each([
  '2021',
  '2021-03-17',
  '2021-23~',
  '201X',
  '../2020-09',
  '2020-24/2021-03',
  '2021-03-17/2021-03-17',
])('%s is a date', (value) => {
  expect(isEdtf(value)).toBe(true);
});

test.each([
  ['words', 'this fall'],
  ['a day that does not exist', '2021-02-30'],
  ['an interval that runs backwards', '2021-07/2021-03'],
  ['an interval without ends', '../..'],
  ['an interval of three', '2019/2020/2021'],
  ['an open end alone', '..'],
  ['nothing', ''],
  ['a time of day', '2021-03-17T10:00:00Z'],
  ['a set', '{2020,2021}'],
  ['a year the site cannot sort', 'Y170000'],
  ['a year before the common era', '-0050'],
])('%s is not a date', (_, value) => {
  expect(isEdtf(value)).toBe(false);
});
