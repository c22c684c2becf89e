import { describe, expect, it } from 'vitest';
import { findInvisible } from '../../src/read/characters.ts';

const names = (text: string) => Array.from(findInvisible(text), ({ offset, name }) => `${offset} ${name}`);

describe('characters that change the text unseen', () => {
  it.each([
    ['a\u0000b', ['1 U+0000 NULL']],
    ['a\u200Bb', ['1 U+200B ZERO WIDTH SPACE']],
    ['a\u200Db', ['1 U+200D ZERO WIDTH JOINER']],
    ['\u202Eab', ['0 U+202E RIGHT-TO-LEFT OVERRIDE']],
    ['a\u2028b', ['1 U+2028 LINE SEPARATOR']],
    ['a\uFEFFb', ['1 U+FEFF ZERO WIDTH NO-BREAK SPACE']],
    ['a\uD800b', ['1 U+D800 LONE SURROGATE']],
    ['a\u0007b', ['1 U+0007 CONTROL CHARACTER']],
    ['a\u{E0041}', ['1 U+E0041 TAG CHARACTER']],
    ['left\u200Fright', ['4 U+200F RIGHT-TO-LEFT MARK']],
  ])('are found in %j', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each([
    '👨‍👩‍👧',
    '❤️‍🔥',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'می‌خواهم',
    'क्‍ष',
    'ไทย\u200Bไทย',
    'שלום\u200F!',
    'tab\tand\nline',
    '東京 Їжак é',
  ])('are none where a script or an emoji needs them: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
