import type { Kind } from '../kinds.ts';
import { fold } from './fold.ts';

/**
 * What the index knows of one place that a search can lead to. All of `meta` is searched; `metaWeights` says how much
 * each part counts.
 */
export interface SearchRecord {
  /** Root-relative, with the base path. */
  readonly url: string;
  readonly content: string;
  readonly meta: {
    readonly title: string;
    /** Article a section stands in. */
    readonly where?: string;
    /** Other forms of an entity’s name, joined by `nameSeparator`, and in the same order their languages. */
    readonly names?: string;
    readonly langs?: string;
    /** Words that also find the forms. */
    readonly variants?: string;
    /** Every form as one word, see `wholeWord`. */
    readonly whole?: string;
    /** House names of the entities a section names, whatever form it uses. */
    readonly named?: string;
  };
  readonly filters: {
    readonly kind: readonly ['articles' | Kind];
    /** Names of the entities it is about or names. */
    readonly entity: readonly string[];
  };
}

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
