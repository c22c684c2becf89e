import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSentence } from '../../src/wording/first-sentence.ts';
import { sentences } from '../../src/wording/sentences.ts';
import { shorten } from '../../src/wording/shorten.ts';

describe('the first sentence', () => {
  test.each([
    ['Ukraine is a country. It borders Russia.', 'Ukraine is a country.'],
    ['The U.S. Navy holds it. Others join.', 'The U.S. Navy holds it.'],
    ['It ran on Nov. 2, 2016, off Guam. Japan took part.', 'It ran on Nov. 2, 2016, off Guam.'],
    ['Is it held? “Yes.” It is.', 'Is it held?'],
    ['He said “no.” Then he left.', 'He said “no.”'],
    ['It cost 2.5 million. 32 countries paid.', 'It cost 2.5 million.'],
    ['Kyiv, St. Petersburg and so on', 'Kyiv, St. Petersburg and so on'],
    ['', ''],
  ])('of “%s”', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});

test('sentences follow each other and leave out nothing but the space between them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9.?! “”é]*$/), (text) => {
      const found = sentences(text);
      const between = [0, ...found.map(({ end }) => end)].map((end, i) =>
        text.slice(end, found[i]?.start ?? text.length),
      );
      expect(between.join('').trim()).toBe('');
      for (const { start, end } of found) expect(start).toBeLessThan(end);
    }),
  );
});

describe('shortening', () => {
  test.each([
    ['short enough', 20, 'short enough'],
    ['cut at a word, never inside', 15, 'cut at a word…'],
    ['a wide\ngap', 20, 'a wide gap'],
    ['indivisible', 6, 'indiv…'],
  ])('“%s” to %i characters', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
  });

  test('never gives more than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, most) => {
        expect(shorten(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
