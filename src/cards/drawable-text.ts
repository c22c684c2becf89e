import { fontsFor } from './fonts.ts';

/** Marks that only change how the sign before them looks, such as an emoji’s. */
const modifiers = /\p{Default_Ignorable_Code_Point}|\u20E3/gu;

/** A word; in scripts that are written without spaces, a character. */
const words =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

const signs = /[^\p{L}\p{M}\p{N}\s]/gu;

/**
 * The text as the fonts of the cards can show it, so that no card has an empty box. Emoji and other signs that no
 * font has are left out; a word with a letter that none has becomes an ellipsis, for the rest of it would be
 * another word. Empty when no word is left.
 *
 * `Odesa 🚢 أوديسا` → `Odesa …`
 */
export function drawableText(text: string, lang: string): string {
  const shown = text
    .normalize('NFC')
    .replace(modifiers, '')
    .replace(words, (word) => (fontsFor(word, lang) ? word : '…'))
    .replace(signs, (sign) => (fontsFor(sign, lang) ? sign : ''))
    .replace(/…(?:\s*…)+/gu, '…')
    .replace(/\s+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(shown) ? shown : '';
}
