import { limits } from './limits.ts';

/** Pages that the passages of an entity take; one where there are none. */
export function countPages(passages: number): number {
  return Math.max(1, Math.ceil(passages / limits.passagesPerPage));
}

/**
 * Numbers of the pages that page `page` of `count` links to: the first, the last, and two on either side.
 * Few, so that the links of a long run do not outgrow what the pages show.
 */
export function numberPages(page: number, count: number): readonly number[] {
  if (count < 2) return [];
  const near = [page - 2, page - 1, page, page + 1, page + 2].filter(
    (number) => number > 1 && number < count,
  );
  return [1, ...near, count];
}
