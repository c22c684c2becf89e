import { type Shingles, shingles } from './similarity.ts';

/** The units of a text by the word pairs they hold. */
export interface TextIndex {
  readonly sets: ReadonlyMap<number, Shingles>;
  /** Pairs that `set` shares with each unit that shares any. */
  overlaps(set: Shingles): ReadonlyMap<number, number>;
}

export function indexTexts(texts: ReadonlyMap<number, string>): TextIndex {
  const sets = new Map([...texts].map(([index, text]) => [index, shingles(text)]));
  const holders = new Map<string, number[]>();
  for (const [index, set] of sets) {
    for (const shingle of set) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [index]);
      else known.push(index);
    }
  }
  return {
    sets,
    overlaps(set) {
      const counts = new Map<number, number>();
      for (const shingle of set) {
        for (const index of holders.get(shingle) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
      }
      return counts;
    },
  };
}
