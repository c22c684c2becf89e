import { lastChange } from '../catalog/last-modified.ts';
import { compareStrings } from '../compare-strings.ts';

/** One item of a feed, whatever the format. */
export interface FeedEntry {
  /** Permanent absolute address: never changes, also serves as the id. */
  readonly id: string;
  /** Where the item leads. */
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  readonly html: string;
  /** Days, as `YYYY-MM-DD`: when the article entered this site, and its last correction. */
  readonly added: string;
  readonly updated: string | null;
  readonly byline: string | null;
  readonly image: string | null;
}

/** What a feed says of itself, whatever the format. */
export interface FeedFrame {
  /** Absolute address of the page the feed belongs to; its id. */
  readonly url: string;
  /** Absolute address of the feed itself. */
  readonly self: string;
  readonly title: string;
  readonly description: string;
  /** Day of the feed’s latest change, for a feed without entries. */
  readonly since: string;
}

type Dated = Pick<FeedEntry, 'id' | 'added' | 'updated'>;

/** Midnight of a day, as feeds want it. */
export function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Latest change first; ids break ties, so that the order never depends on chance. */
export function byLastChange(a: Dated, b: Dated): number {
  return compareStrings(lastChange(b), lastChange(a)) || compareStrings(a.id, b.id);
}
