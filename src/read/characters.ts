/** A character that a reader cannot see and that changes what the text is. */
export interface InvisibleCharacter {
  readonly offset: number;
  readonly length: number;
  /** `U+200B ZERO WIDTH SPACE` */
  readonly name: string;
}

/**
 * Finds control characters, lone surrogates, line and paragraph separators, bidirectional overrides,
 * noncharacters, and zero-width characters where neither an emoji nor the script beside them needs one.
 */
export function* findInvisible(text: string): Generator<InvisibleCharacter> {
  if (!suspectUnit.test(text)) return;
  suspects.lastIndex = 0;
  for (let match = suspects.exec(text); match; match = suspects.exec(text)) {
    const [character] = match;
    if (isNeeded(text, match.index, character)) continue;
    yield { offset: match.index, length: character.length, name: nameOf(character) };
  }
}

const units = String.raw`\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFE\uFFFF\uD800-\uDFFF`;
const suspects = new RegExp(String.raw`[${units}\u{E0000}-\u{E007F}]|\u034F`, 'gu');
/** Without one of these there is no suspect, nor an emoji: to go by units is four times as quick. */
const suspectUnit = new RegExp(String.raw`[${units}]|\u034F`);

const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
const joining =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Tibt}]\p{sc=Zinh}*$/u;
const unspaced = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]\p{sc=Zinh}*$/u;
const emojiEnd = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1F1E6}-\u{1F1FF}]|\uFE0F)$/u;
const flagTag = /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u;

/** Whether the script or the emoji around the character cannot be written without it. */
function isNeeded(text: string, offset: number, character: string): boolean {
  const before = text.slice(Math.max(0, offset - 16), offset);
  switch (character) {
    case '\u200C':
      return joining.test(before);
    case '\u200D':
      return joining.test(before) || emojiEnd.test(before);
    case '\u200B':
      return unspaced.test(before);
    case '\u180E':
      return /\p{sc=Mong}$/u.test(before);
    case '\u200E':
    case '\u200F':
    case '\u061C':
      return rightToLeft.test(lineAround(text, offset));
    default:
      return character >= '\u{E0000}' && flagTag.test(before);
  }
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, end === -1 ? undefined : end);
}

const names: Readonly<Record<number, string>> = {
  0: 'NULL',
  8: 'BACKSPACE',
  11: 'LINE TABULATION',
  12: 'FORM FEED',
  27: 'ESCAPE',
  127: 'DELETE',
  133: 'NEXT LINE',
  847: 'COMBINING GRAPHEME JOINER',
  1564: 'ARABIC LETTER MARK',
  6158: 'MONGOLIAN VOWEL SEPARATOR',
  8203: 'ZERO WIDTH SPACE',
  8204: 'ZERO WIDTH NON-JOINER',
  8205: 'ZERO WIDTH JOINER',
  8206: 'LEFT-TO-RIGHT MARK',
  8207: 'RIGHT-TO-LEFT MARK',
  8232: 'LINE SEPARATOR',
  8233: 'PARAGRAPH SEPARATOR',
  8234: 'LEFT-TO-RIGHT EMBEDDING',
  8235: 'RIGHT-TO-LEFT EMBEDDING',
  8236: 'POP DIRECTIONAL FORMATTING',
  8237: 'LEFT-TO-RIGHT OVERRIDE',
  8238: 'RIGHT-TO-LEFT OVERRIDE',
  8288: 'WORD JOINER',
  8289: 'FUNCTION APPLICATION',
  8290: 'INVISIBLE TIMES',
  8291: 'INVISIBLE SEPARATOR',
  8292: 'INVISIBLE PLUS',
  8294: 'LEFT-TO-RIGHT ISOLATE',
  8295: 'RIGHT-TO-LEFT ISOLATE',
  8296: 'FIRST STRONG ISOLATE',
  8297: 'POP DIRECTIONAL ISOLATE',
  65279: 'ZERO WIDTH NO-BREAK SPACE',
};

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${names[code] ?? group(code)}`;
}

function group(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return 'LONE SURROGATE';
  if (code >= 0xe0000) return 'TAG CHARACTER';
  if (code === 0xfffe || code === 0xffff) return 'NONCHARACTER';
  return code < 0xa0 ? 'CONTROL CHARACTER' : 'FORMATTING CHARACTER';
}
