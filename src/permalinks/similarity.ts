/**
 * How alike two texts are, by the pairs of neighboring words they share: resemblance and containment as in
 * A. Broder, “On the resemblance and containment of documents” (1997), with shingles of two words.
 */
export type Shingles = ReadonlySet<string>;

/** Scripts written without spaces: each character stands for a word. */
const wordPattern =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

export function words(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(wordPattern) ?? [];
}

/** Pairs of neighboring words; the word itself where there is only one. */
export function shingles(text: string): Shingles {
  const all = words(text);
  return new Set(all.length === 1 ? all : all.slice(1).map((word, index) => `${all[index]} ${word}`));
}

export function countShared(a: Shingles, b: Shingles): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared;
}

/** Dice’s coefficient: 1 for the same set, 0 for nothing in common. */
export function dice(a: Shingles, b: Shingles, shared = countShared(a, b)): number {
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/**
 * Whether half of both texts is the same. Different paragraphs of one article, on one subject, stay
 * below 0.3; one sentence in three rewritten leaves 0.6. Git calls a file renamed at the same half.
 */
export function isEdit(a: Shingles, b: Shingles, shared: number): boolean {
  return dice(a, b, shared) >= 0.5;
}

/**
 * Whether nearly all of `part` stands in another text. Stock phrases of two or three words are no evidence,
 * hence at least five pairs; unrelated paragraphs of one article stay below 0.4.
 */
export function isPart(part: Shingles, shared: number): boolean {
  return shared >= 5 && shared >= 0.8 * part.size;
}
