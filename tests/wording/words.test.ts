import { describe, expect, it } from 'vitest';
import { firstReference } from '../../src/wording/first-reference.ts';
import { languageName } from '../../src/wording/language-name.ts';
import { plural } from '../../src/wording/plural.ts';
import { readingTime } from '../../src/wording/reading-time.ts';

describe('plural', () => {
  it.each([
    [0, '0 passages'],
    [1, '1 passage'],
    [1204, '1,204 passages'],
  ])('%i', (count, words) => {
    expect(plural(count, 'passage')).toBe(words);
  });

  it('takes the plural of words that have one of their own', () => {
    expect(plural(2, 'entry', 'entries')).toBe('2 entries');
  });
});

describe('readingTime', () => {
  it.each([
    [0, '1 minute'],
    [300, '1 minute'],
    [1367, '6 minutes'],
  ])('%i words', (words, time) => {
    expect(readingTime(words)).toBe(time);
  });
});

describe('languageName', () => {
  it.each([
    ['uk', 'Ukrainian'],
    ['zh-Hans', 'Simplified Chinese'],
    ['no such "tag"', 'no such "tag"'],
  ])('%s', (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });
});

describe('firstReference', () => {
  it('finds where a block refers to a note first', () => {
    const html =
      '<p id="p-1">A<a id="ref-b" href="#note-b">1</a> <a id="ref-a-2" href="#note-a">2</a> <a id="ref-a-3" href="#note-a">2</a></p>';
    expect(firstReference(html, 'note-a')).toBe('ref-a-2');
    expect(firstReference(html, 'note-b')).toBe('ref-b');
  });
});
