import { describe, expect, it } from 'vitest';
import { calendar, dayNumber, isoDay, timeSpan } from '../../src/timelines/time-span.ts';

describe('a date as it can be drawn', () => {
  it.each([
    ['2021-03-17', '2021-03-17 to 2021-03-18', null, 'sharp sharp'],
    ['2021-03~', '2021-03-01 to 2021-04-01', null, 'soft soft'],
    ['2021-23', '2021-09-01 to 2021-12-01', null, 'sharp sharp'],
    ['2020-07-20/2020-07-26', '2020-07-20 to 2020-07-27', '2020-07-20 to 2020-07-27', 'sharp sharp'],
    // Nobody says when in 2012 it began, nor when in 2020 it ended.
    ['2012/2020', '2012-01-01 to 2021-01-01', '2013-01-01 to 2020-01-01', 'sharp sharp'],
    ['2011~/2020-09', '2011-01-01 to 2020-10-01', '2012-01-01 to 2020-09-01', 'soft sharp'],
    ['2021-03/2021-03', '2021-03-01 to 2021-04-01', null, 'sharp sharp'],
    ['1997/..', '1997-01-01 to open', '1998-01-01 to open', 'sharp sharp'],
    ['../1997-05-01', 'open to 1997-05-02', 'open to 1997-05-02', 'sharp sharp'],
    // It ended, or not: only the start is known.
    ['2012-05-07/', '2012-05-07 to 2012-05-08', '2012-05-07 to 2012-05-08', 'sharp soft'],
    ['/2012-05-07', '2012-05-07 to 2012-05-08', '2012-05-07 to 2012-05-08', 'soft sharp'],
  ])('%s', (edtf, extent, core, ends) => {
    const span = timeSpan(edtf);
    expect(days(span.from, span.to)).toBe(extent);
    expect(span.core && days(...span.core)).toBe(core);
    expect(`${span.softStart ? 'soft' : 'sharp'} ${span.softEnd ? 'soft' : 'sharp'}`).toBe(ends);
  });

  it('counts days before 1970 and over leap years', () => {
    expect(isoDay(dayNumber('1855-02-07'))).toBe('1855-02-07');
    expect(calendar(dayNumber('2020-02-29'))).toEqual({ year: 2020, month: 1, date: 29 });
  });
});

function days(from: number | null, to: number | null): string {
  return [from, to].map((day) => (day === null || !Number.isFinite(day) ? 'open' : isoDay(day))).join(' to ');
}
