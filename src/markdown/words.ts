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

/** Where a word stands in its text. To cut all of them out would cost more than to find them. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** The words of a text; every character of a script without spaces is one of its own. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  /** Where the word that is not over yet began. */
  let begun: number | undefined;
  let next = 0;
  for (let at = 0; at < text.length; at = next) {
    const point = text.codePointAt(at) ?? 0;
    const kind = kindOf(point);
    next = at + lengthOf(point);
    if (kind === kinds.letter) {
      begun ??= at;
      continue;
    }
    if (begun !== undefined) words.push({ start: begun, end: at });
    begun = undefined;
    if (kind === kinds.unspacedLetter) words.push({ start: at, end: next });
  }
  if (begun !== undefined) words.push({ start: begun, end: next });
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
  return point === undefined ? 0 : kindOf(point);
}

/** 0 at the start of the text. */
function kindBefore(text: string, at: number): number {
  return at === 0
    ? 0
    : kindAt(text, at > 1 && lengthOf(text.codePointAt(at - 2) ?? 0) === 2 ? at - 2 : at - 1);
}

function kindOf(point: number): number {
  known[point] ||= classify(String.fromCodePoint(point));
  return known[point] ?? 0;
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
function lengthOf(point: number): number {
  return point > 0xffff ? 2 : 1;
}
