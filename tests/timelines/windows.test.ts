import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../src/timelines/ticks.ts';
import { dayNumber, isoDay, timeSpan } from '../../src/timelines/time-span.ts';
import { chooseWindows, type Window, windowOf } from '../../src/timelines/windows.ts';

const decades = [
  '1855-02-07',
  '1956-10-19',
  '1986/..',
  '1997/..',
  '2003',
  '2008',
  '2014-03-18',
  '2024-11-16',
];
const crowd = Array.from({ length: 12 }, (_, day) => `2021-03-${String(day + 6).padStart(2, '0')}`);

describe('windows', () => {
  it('show few dates in one band, with room at both ends', () => {
    expect(read(['2018-05-15', '2019-12-23', '2021-10-31'])).toEqual(['2018-04-07 to 2021-12-09']);
  });

  it('enlarge the stretch in which half of the dates crowd', () => {
    expect(read([...decades, ...crowd])).toEqual(['1850-01-03 to 2029-12-22', '2021-03-04 to 2021-03-18']);
  });

  it('enlarge nothing where dates are evenly spread', () => {
    expect(read(Array.from({ length: 40 }, (_, index) => `${1980 + index}`))).toHaveLength(1);
  });

  it('end each within the one before, after three', () => {
    const years = Array.from({ length: 60 }, (_, index) => `${2010 + (index % 10)}-05-01`);
    const windows = chooseWindows(
      [...decades, ...years, ...crowd, ...crowd, ...crowd, ...crowd].map(timeSpan),
    );
    expect(windows.length).toBeLessThanOrEqual(3);
    for (const [index, inner] of windows.entries()) {
      const outer = windows[index - 1] ?? inner;
      expect(inner.from >= outer.from && inner.to <= outer.to).toBe(true);
    }
  });

  it('show a date in the closest one that holds all of it', () => {
    const windows = [window('2000-01-01', '2020-01-01'), window('2010-01-01', '2011-01-01')];
    expect(windowOf(timeSpan('2010-05'), windows)).toBe(1);
    expect(windowOf(timeSpan('2010-12-31/2011-01-01'), windows)).toBe(0);
    expect(windowOf(timeSpan('2010-05/..'), windows)).toBe(0);
  });
});

describe('ticks', () => {
  it.each([
    [window('1985-01-01', '2026-01-01'), 18, '1985 1990 1995 2000 2005 2010 2015 2020 2025'],
    [window('2020-09-01', '2021-09-01'), 6, 'Oct 2020, Jan 2021, Apr, Jul'],
    [window('2020-12-15', '2021-02-20'), 6, 'Jan 2021, Feb'],
    [window('2021-02-20', '2021-03-20'), 8, 'Feb 21, 26, Mar 1, 6, 11, 16'],
    [window('2021-03-16', '2021-03-19'), 8, 'Mar 16, 17, 18'],
  ])('%#', (shown, most, expected) => {
    expect(
      ticksOf(shown, most)
        .map(({ text }) => text)
        .join(expected.includes(',') ? ', ' : ' '),
    ).toBe(expected);
  });
});

function read(edtf: readonly string[]): readonly string[] {
  return chooseWindows(edtf.map(timeSpan)).map(({ from, to }) => `${isoDay(from)} to ${isoDay(to)}`);
}

function window(from: string, to: string): Window {
  return { from: dayNumber(from), to: dayNumber(to) };
}
