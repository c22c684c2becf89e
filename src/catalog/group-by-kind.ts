import { kindNames } from '../kinds.ts';
import type { EntityLink, KindGroup } from '../records/parts.ts';
import { compareText } from './compare-text.ts';

interface Row {
  readonly card: EntityLink;
}

/** Rows by kind: the kinds in the order in which they first come, the rows of each in the order given. */
export function groupByKind<R extends Row>(rows: readonly R[]): readonly KindGroup<R>[] {
  const byKind = Map.groupBy(rows, ({ card }) => card.kind);
  return Array.from(byKind, ([kind, entities]) => ({ kind, entities }));
}

/** Rows by kind, in the order of the table of kinds, the most named of each first. */
export function groupMostNamed<R extends Row & { readonly count: number }>(
  rows: readonly R[],
): readonly KindGroup<R>[] {
  const place = ({ card }: Row) => kindNames.indexOf(card.kind);
  const sorted = rows.toSorted(
    (a, b) => place(a) - place(b) || b.count - a.count || compareText(a.card.name, b.card.name),
  );
  return groupByKind(sorted);
}
