/**
 * Words in any script. Scripts that are written without spaces have no word in the sense of a run of
 * letters; there the Unicode segmenter, which has dictionaries for them, says where words end.
 */
const unspaced = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}`;

/** Blocks that hold all characters of those scripts, and few others. */
const mayBeUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua97f\uf900-\uffef\ud81b-\ud8bf]/;

const spacedWord = /[\p{L}\p{N}\p{M}]+/gu;
/** A run of letters of a spaced script, or a single character of one without spaces. */
const mixedWord = new RegExp(
  String.raw`[[\p{L}\p{N}\p{M}]--[${unspaced}]]+|[[\p{L}\p{N}\p{M}]&&[${unspaced}]]`,
  'gv',
);
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const unspacedCharacter = new RegExp(`[${unspaced}]`, 'v');

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

export interface Word {
  readonly word: string;
  readonly start: number;
}

/** The words of a text; every character of a script without spaces is one of its own. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const pattern = wordPattern(text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    words.push({ word: match[0], start: match.index });
  }
  return words;
}

// The pattern that knows all scripts costs four times as much, and few texts need it.
function wordPattern(text: string): RegExp {
  return mayBeUnspaced.test(text) ? mixedWord : spacedWord;
}

/** Answers for one text whether a word may start or end at an offset. */
export function wordEdges(text: string): (start: number, end: number) => boolean {
  let boundaries: Set<number> | undefined;
  const isBoundary = (at: number) => {
    boundaries ??= new Set(Array.from(segmenter.segment(text), ({ index }) => index));
    return at === text.length || boundaries.has(at);
  };
  const isEdge = (outside: string, inside: string, at: number) =>
    outside === '' ||
    !wordCharacter.test(outside) ||
    ((isUnspaced(outside) || isUnspaced(inside)) && isBoundary(at));
  return (start, end) =>
    isEdge(characterBefore(text, start), characterAt(text, start), start) &&
    isEdge(characterAt(text, end), characterBefore(text, end), end);
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, at: number): string {
  const last = text.charCodeAt(at - 1);
  const isLowSurrogate = last >= 0xdc00 && last <= 0xdfff;
  return text.slice(Math.max(0, at - (isLowSurrogate ? 2 : 1)), at);
}

function isUnspaced(character: string): boolean {
  return unspacedCharacter.test(character);
}
