/** Share of the words that may have changed for a passage to be the same one still. */
const tolerance = 0.34;

/**
 * The passage that the words became when the text was edited; undefined where none is near or where two are
 * as near. Passages begin and end with whole words and lie within one text.
 */
export function bestPassage(words: string, texts: readonly string[]): string | undefined {
  const wanted = split(words);
  if (wanted.length < 3) return undefined;
  const found = texts.map((text) => align(wanted, text)).sort((a, b) => a.cost - b.cost);
  const [best, second] = found;
  const limit = Math.floor(wanted.length * tolerance);
  if (!best || best.cost > limit || (second && second.cost <= Math.max(limit, best.cost))) return undefined;
  return trimLike(words, best.passage);
}

/** Marks at either end of the passage stay only where the words had some. */
function trimLike(words: string, passage: string): string {
  const head = /^\p{P}/u.test(words) ? passage : passage.replace(/^\p{P}+/u, '');
  return /\p{P}$/u.test(words) ? head : head.replace(/\p{P}+$/u, '');
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function split(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''),
    start: index,
    end: index + word.length,
  }));
}

/** Edit distance over words to the nearest stretch of the text: its beginning and end are free. */
function align(wanted: readonly Word[], text: string): { readonly cost: number; readonly passage: string } {
  const words = split(text);
  let row = words.map((_, index) => ({ cost: 0, from: index })).concat({ cost: 0, from: words.length });
  for (const [index, { word }] of wanted.entries()) {
    const next = [{ cost: index + 1, from: 0 }];
    for (let column = 1; column <= words.length; column++) {
      const [diagonal, above, left] = [row[column - 1], row[column], next[column - 1]];
      if (!diagonal || !above || !left) break;
      const same = words[column - 1]?.word === word;
      const options = [
        { cost: diagonal.cost + (same ? 0 : 1), from: diagonal.from },
        { cost: above.cost + 1, from: above.from },
        { cost: left.cost + 1, from: left.from },
      ];
      next.push(options.reduce((a, b) => (b.cost < a.cost ? b : a)));
    }
    row = next;
  }
  const cost = Math.min(...row.map((cell) => cell.cost));
  const to = row.findIndex((cell) => cell.cost === cost);
  const [first, last] = [words[row[to]?.from ?? 0], words[to - 1]];
  return { cost, passage: first && last ? text.slice(first.start, last.end) : '' };
}
