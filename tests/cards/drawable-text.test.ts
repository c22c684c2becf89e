import { describe, expect, it } from 'vitest';
import { drawableText } from '../../src/cards/drawable-text.ts';

const drawn = (text: string) => drawableText(text, 'en');

describe('drawableText', () => {
  it.each([
    'Ukraine and Japan to Strengthen Defense Cooperation',
    '“Sea Breeze-2021” – 2+2, №5 ½ → «лапки»…',
    'Керченська протока, Керченский пролив, Ґрунт, Keriç boğazı',
    '防衛省と国防部、スワップ',
    'საქართველო',
  ])('leaves as it is: %s', (text) => {
    expect(drawn(text)).toBe(text);
  });

  it.each([
    ['an emoji, whatever it is made of', 'Ships 🚢 pass 🇺🇦 the 👩‍✈️ strait ❄️ 1️⃣', 'Ships pass the strait 1'],
    ['a word in a script that no font has', 'Odesa, أوديسا, 오데사', 'Odesa, …, …'],
    ['several such words in a row, once', 'In أوديسا في أوكرانيا now', 'In … now'],
    ['the whole word, for half of one is another', '𝔘kraine waits', '… waits'],
    ['a single character of a script without spaces', '日本𪛔海', '日本…海'],
    ['a letter and its accent apart', 'Keric\u0327', 'Keriç'],
    ['white space of any kind', ' a\n\n\u00a0b ', 'a b'],
  ])('leaves out or mends %s', (_, text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  it.each(['', '   ', '🚢 🚢', 'أوديسا'])('is empty where no word is left: "%s"', (text) => {
    expect(drawn(text)).toBe('');
  });
});
