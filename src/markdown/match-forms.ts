import type { Form, FormIndex } from './form-index.ts';
import { type Word, wordEdges, wordsOf } from './words.ts';

export interface FormMatch {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
}

/** Every place of a folded text where a form stands as whole words, overlapping ones included. */
export function matchForms(
  folded: string,
  index: FormIndex,
  words: readonly Word[] = wordsOf(folded),
): FormMatch[] {
  const matches: FormMatch[] = [];
  const areEdges = wordEdges(folded);
  for (const word of words) {
    for (const form of index.at(folded, word) ?? []) {
      const start = word.start - form.lead;
      const end = start + form.folded.length;
      if (start >= 0 && folded.startsWith(form.folded, start) && areEdges(start, end)) {
        matches.push({ form, start, end });
      }
    }
  }
  return matches;
}

/** Of overlapping matches the longest, of equally long ones the first. */
export function longestFirst<T extends Pick<FormMatch, 'start' | 'end'>>(
  matches: readonly T[],
  taken: readonly Pick<FormMatch, 'start' | 'end'>[] = [],
): T[] {
  const kept: T[] = [];
  for (const match of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!taken.some((other) => overlap(match, other)) && !kept.some((other) => overlap(match, other))) {
      kept.push(match);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

export function overlap(
  a: Readonly<{ start: number; end: number }>,
  b: Readonly<{ start: number; end: number }>,
): boolean {
  return a.start < b.end && b.start < a.end;
}
