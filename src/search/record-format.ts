import { fold } from './fold.ts';
import type { SearchRecord } from './search-records.ts';

/**
 * How much a word in each field counts beside one in the text. What counts nothing is there to be
 * shown or to be asked for on purpose; a result found by it alone has the score 0.
 */
export const metaWeights = {
  title: 5,
  names: 4,
  variants: 2,
  named: 0.5,
  where: 0.2,
  langs: 0,
  whole: 0,
} as const satisfies Record<keyof SearchRecord['meta'], number>;

/** Between the forms of `meta.names`. */
export const nameSeparator = ' · ';

/** A letter that no text begins a word with: a search falls back to words that the asked one begins with. */
const mark = 'ᚠ';

/**
 * One word that stands for a whole name and for no part of one, so that what is called just that
 * can come first: `Black Sea` → `ᚠblackseaᚠ`.
 */
export function wholeWord(name: string): string {
  return `${mark}${fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, '')}${mark}`;
}
