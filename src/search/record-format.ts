import type { SearchRecord } from './search-records.ts';

/**
 * How much a word in each field counts beside one in the text. A language tag counts nothing: it is
 * there to be shown, and a result found by it alone has the score 0.
 */
export const metaWeights = {
  title: 5,
  names: 4,
  variants: 2,
  named: 0.5,
  where: 0.2,
  langs: 0,
} as const satisfies Record<keyof SearchRecord['meta'], number>;

/** Between the forms of `meta.names`. */
export const nameSeparator = ' · ';
