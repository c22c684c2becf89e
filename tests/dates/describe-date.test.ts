import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeDate } from '../../src/dates/describe-date.ts';

describe('text for people', () => {
  test.each([
    ['2021-03-17', 'March 17, 2021'],
    ['2021-03', 'March 2021'],
    ['2021', '2021'],
    ['201X', '2010s'],
    ['201', '2010s'],
    ['2021-23', 'autumn 2021'],
    ['2021-24', 'winter 2021–22'],
    ['2021-29', 'southern spring 2021'],
    ['2021-34', 'second quarter of 2021'],
    ['2021-03~', 'about March 2021'],
    ['2021?', 'perhaps 2021'],
    ['2021-03%', 'perhaps about March 2021'],
    ['2021~-03', 'about March 2021'],
    ['2021-03-XX', 'March 2021'],
    ['2021-XX-17', 'between January 17, 2021 and December 17, 2021'],
  ])('%s is %s', (edtf, text) => {
    expect(describeDate(edtf).text).toBe(text);
  });

  test.each([
    ['2021-03-16/2021-03-17', 'March 16–17, 2021'],
    ['2021-06-28/2021-07-10', 'June 28 – July 10, 2021'],
    ['2020-12-30/2021-01-02', 'December 30, 2020 – January 2, 2021'],
    ['2014-02/2014-03-18', 'February – March 18, 2014'],
    ['2021-02/2021-03', 'February – March 2021'],
    ['2011/2020', '2011–2020'],
    ['2011~/2020~', 'about 2011 – about 2020'],
    ['2018/2019-12', '2018 – December 2019'],
    ['2021-21/2021-23', 'spring – autumn 2021'],
    ['2021-34/2021-35', 'second quarter – third quarter of 2021'],
    ['2020-24/2021-03', 'winter 2020–21 – March 2021'],
    ['2021-03/2021-03', 'March 2021'],
    ['1997/..', 'since 1997'],
    ['1997~/..', 'since about 1997'],
    ['../2020-09', 'until September 2020'],
    ['2020-09/', 'from September 2020, end unknown'],
    ['/2020-09', 'to September 2020, beginning unknown'],
  ])('interval %s is %s', (edtf, text) => {
    expect(describeDate(edtf).text).toBe(text);
  });
});

describe('value for machines', () => {
  test.each([
    ['2021', '2021'],
    ['2021-03~', '2021-03'],
    ['2021-03-17', '2021-03-17'],
    ['2021-03-XX', '2021-03'],
    ['2021-23', null],
    ['201X', null],
    ['2021/2022', null],
    ['1997/..', null],
  ])('%s gives %s', (edtf, machine) => {
    expect(describeDate(edtf).machine).toBe(machine);
  });
});

describe('first and last day', () => {
  test.each([
    ['2021-21', '2021-03-01', '2021-05-31'],
    ['2021-22', '2021-06-01', '2021-08-31'],
    ['2021-23', '2021-09-01', '2021-11-30'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['2021-30', '2021-12-01', '2022-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2021-06-28/2021-07-10', '2021-06-28', '2021-07-10'],
    ['2021-21/2021-23', '2021-03-01', '2021-11-30'],
    ['1997/..', '1997-01-01', null],
    ['../2020-09', null, '2020-09-30'],
  ])('%s runs from %s to %s', (edtf, from, to) => {
    expect(describeDate(edtf)).toMatchObject({ from, to });
  });
});

test('doubt anywhere in the notation makes the date uncertain', () => {
  expect(['2021', '2021-23', '1997/..'].map((edtf) => describeDate(edtf).uncertain)).toEqual([
    false,
    false,
    false,
  ]);
  expect(['2021~', '2021?', '2021%', '2020/2021~'].map((edtf) => describeDate(edtf).uncertain)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('what is no date is refused', () => {
  expect(() => describeDate('next fall')).toThrowErrorMatchingInlineSnapshot(
    `[Error: "next fall" is not a date in EDTF.]`,
  );
});

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc
  .tuple(
    fc.oneof(
      day,
      day.map((value) => value.slice(0, 7)),
      day.map((value) => value.slice(0, 4)),
      fc
        .tuple(day, fc.integer({ min: 21, max: 41 }))
        .map(([value, season]) => `${value.slice(0, 4)}-${season}`),
    ),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map((parts) => parts.join(''));

test('every date has its bounds in order, names its year, and its machine value starts its first day', () => {
  fc.assert(
    fc.property(date, (edtf) => {
      const { from, to, machine, text } = describeDate(edtf);
      expect(from && to && from <= to).toBe(true);
      expect(text).toContain(edtf.slice(0, 4));
      expect(from?.startsWith(machine ?? '')).toBe(true);
    }),
  );
});

test('an interval takes its bounds from its ends', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      const [start, end] = [a, b].map(describeDate);
      fc.pre(start !== undefined && end !== undefined && (start.from ?? '') <= (end.to ?? ''));
      expect(describeDate(`${a}/${b}`)).toMatchObject({ from: start.from, to: end.to, machine: null });
      expect(describeDate(`${a}/..`)).toMatchObject({ from: start.from, to: null });
      expect(describeDate(`../${b}`)).toMatchObject({ from: null, to: end.to });
    }),
  );
});
