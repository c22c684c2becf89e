import type { AnchorPlan, AnchorUnit, Departure } from './anchors.ts';
import { headingIndexes } from './heading-indexes.ts';
import type { PriorAnchor } from './ledger-order.ts';

/**
 * Paragraphs that stood in another section when they were published. A section has a page of its own, whose
 * links to them must not end at its top without a word.
 *
 * @param landed Index of the unit that each anchor leads to.
 * @param ids Present ids of the units.
 */
export function findDepartures(
  prior: readonly PriorAnchor[],
  units: readonly AnchorUnit[],
  landed: ReadonlyMap<string, number>,
  { ids, retired }: Pick<AnchorPlan, 'ids' | 'retired'>,
): readonly Departure[] {
  const headingOf = headingIndexes(units);
  const places = new Map(retired.map(({ id, after }) => [id, after]));
  const departures: (Departure & { readonly index: number })[] = [];
  for (const { id, kind, section, left = [] } of prior) {
    if (kind === 'heading') continue;
    const index = landed.get(id) ?? places.get(id);
    if (index === undefined) continue;
    const stood = section === null ? left : [...left, section];
    const headings = new Set(stood.map((one) => landed.get(one) ?? -1));
    for (const heading of headings) {
      const from = ids[heading];
      if (from !== undefined && heading !== headingOf[index]) departures.push({ id, from, index });
    }
  }
  return departures
    .sort((a, b) => a.index - b.index || (a.id < b.id ? -1 : 1))
    .map(({ id, from }) => ({ id, from }));
}
