import type { AnchorUnit } from './anchors.ts';

/** For each unit the index of the heading that it stands under, which a heading is itself; -1 before the first. */
export function headingIndexes(units: readonly AnchorUnit[]): readonly number[] {
  let heading = -1;
  return units.map(({ kind }, index) => {
    if (kind === 'heading') heading = index;
    return heading;
  });
}
