import type { EntityCard, NamedForm } from '../records/parts.ts';

/** What a preview card shows; everything it is drawn from, so also the key under which it is remembered. */
export interface Card {
  readonly publication: string;
  /** The small line over the title: "Analysis · Section 2 of 5". */
  readonly kicker: string;
  readonly title: string;
  /** A striking line under the title; may be empty. */
  readonly line: string;
  /** The name in other languages, for entities. */
  readonly natives: readonly NamedForm[];
  /** Main entities, marked by kind. */
  readonly entities: readonly Pick<EntityCard, 'kind' | 'name'>[];
}

/** Size all networks show whole: https://ogp.me, and the large card of X (formerly Twitter). */
export const cardSize = { width: 1200, height: 630 } as const;
