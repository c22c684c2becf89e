import { describe, expect, it } from 'vitest';
import { describeDate } from '../../src/dates/describe-date.ts';
import { ageNotice } from '../../src/wording/age-notice.ts';

describe('ageNotice', () => {
  it('tells the age of an old piece, with its date as far as it is known', () => {
    expect(ageNotice(describeDate('2021-03~'), '2026-11-24')).toMatchInlineSnapshot(
      `"This is an old piece: written about March 2021, more than 5 years before it was added here. What came later stands only in notes, under its own date."`,
    );
  });

  it.each([
    ['2021-03-17', 'written on March 17, 2021'],
    ['2021', 'written in 2021'],
    ['2025-06', 'written in June 2025, more than a year before'],
  ])('says when: %s', (written, words) => {
    expect(ageNotice(describeDate(written), '2026-11-24')).toContain(words);
  });

  it.each(['2026-11-24', '2026-03', '2026-11/..'])('is silent about a new piece: %s', (written) => {
    expect(ageNotice(describeDate(written), '2026-11-24')).toBeNull();
  });
});
