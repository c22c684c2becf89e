/**
 * Words in any script. Scripts that are written without spaces have no word in the sense of a run of
 * letters; there the Unicode segmenter, which has dictionaries for them, says where words end.
 */
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const unspacedCharacter =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** What a character can be to words. A sign may belong to a script without spaces and still be no letter. */
const kinds = { sign: 1, unspacedSign: 2, letter: 3, unspacedLetter: 4 } as const;

/** The kind of each character by its code point, 0 until it is first met: to ask Unicode every time is slow. */
const known = new Uint8Array(0x110000);

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

export interface Word {
  readonly word: string;
  readonly start: number;
}

/** The words of a text; every character of a script without spaces is one of its own. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let next = 0;
  for (let start = 0; start < text.length; start = next) {
    const kind = kindAt(text, start);
    next = start + lengthAt(text, start);
    if (kind === kinds.letter) while (kindAt(text, next) === kinds.letter) next += lengthAt(text, next);
    if (kind >= kinds.letter) words.push({ word: text.slice(start, next), start });
  }
  return words;
}

/** Answers for one text whether a word may start or end at an offset. */
export function wordEdges(text: string): (start: number, end: number) => boolean {
  let boundaries: Set<number> | undefined;
  const isBoundary = (at: number) => {
    boundaries ??= new Set(Array.from(segmenter.segment(text), ({ index }) => index));
    return at === text.length || boundaries.has(at);
  };
  const isEdge = (outside: number, inside: number, at: number) =>
    outside < kinds.letter || ((isUnspaced(outside) || isUnspaced(inside)) && isBoundary(at));
  return (start, end) =>
    isEdge(kindBefore(text, start), kindAt(text, start), start) &&
    isEdge(kindAt(text, end), kindBefore(text, end), end);
}

/** 0 at the end of the text. */
function kindAt(text: string, at: number): number {
  const point = text.codePointAt(at);
  if (point === undefined) return 0;
  known[point] ||= classify(String.fromCodePoint(point));
  return known[point] ?? 0;
}

/** 0 at the start of the text. */
function kindBefore(text: string, at: number): number {
  return at === 0 ? 0 : kindAt(text, at > 1 && lengthAt(text, at - 2) === 2 ? at - 2 : at - 1);
}

function classify(character: string): number {
  const isUnspaced = unspacedCharacter.test(character);
  if (wordCharacter.test(character)) return isUnspaced ? kinds.unspacedLetter : kinds.letter;
  return isUnspaced ? kinds.unspacedSign : kinds.sign;
}

function isUnspaced(kind: number): boolean {
  return kind === kinds.unspacedLetter || kind === kinds.unspacedSign;
}

/** In UTF-16 units. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
