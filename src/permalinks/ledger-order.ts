import { compareStrings } from '../compare-strings.ts';
import type { ArticleLedger, LedgerAnchor } from './anchors.ts';

export interface PriorAnchor extends LedgerAnchor {
  readonly id: string;
  /**
   * Id of the heading it stood under when last recorded, by what each anchor says it stood behind. The order
   * alone does not tell: a heading that is gone stands there too, before what was written in its place.
   */
  readonly section: string | null;
}

type Followers = Map<string | null, (LedgerAnchor & { readonly id: string })[]>;

/**
 * Headings and paragraphs of a ledger in the order of the text, retired ones at their places; then those that
 * another id stands for. A ledger merged by Git may have two anchors after the same one: both follow it, by id.
 */
export function orderAnchors(ledger: ArticleLedger): readonly PriorAnchor[] {
  const followers: Followers = new Map();
  const aliases: PriorAnchor[] = [];
  for (const [id, anchor] of Object.entries(ledger.anchors)) {
    if (anchor.kind === 'note') continue;
    if (anchor.now !== undefined) {
      aliases.push({ id, ...anchor, section: null });
      continue;
    }
    const before = standIn(ledger, anchor.after ?? null);
    const siblings = followers.get(before);
    if (siblings === undefined) followers.set(before, [{ id, ...anchor }]);
    else siblings.push({ id, ...anchor });
  }
  const ordered: PriorAnchor[] = [];
  follow(followers, null, ordered);
  // What stands behind a missing anchor or in a circle, as a bad merge may leave it.
  for (const before of [...followers.keys()].sort()) follow(followers, before, ordered);
  return [...ordered, ...aliases.sort((a, b) => compareStrings(a.id, b.id))];
}

/** The living or retired anchor that an id leads to by way of `now`; null where a chain leads nowhere. */
export function standIn(ledger: ArticleLedger, id: string | null): string | null {
  const seen = new Set<string>();
  let current = id;
  while (current !== null && !seen.has(current)) {
    seen.add(current);
    const now = ledger.anchors[current]?.now;
    if (now === undefined) return current;
    current = now;
  }
  return null;
}

/** Moves the anchors behind `start`, each followed by those behind it, from `followers` to `ordered`. */
function follow(followers: Followers, start: string | null, ordered: PriorAnchor[]) {
  const open = takeFollowers(followers, start, null);
  for (let anchor = open.pop(); anchor !== undefined; anchor = open.pop()) {
    ordered.push(anchor);
    open.push(...takeFollowers(followers, anchor.id, anchor.kind === 'heading' ? anchor.id : anchor.section));
  }
}

/** Last one first, as a stack takes them: retired places stand right behind their anchor. */
function takeFollowers(followers: Followers, before: string | null, section: string | null): PriorAnchor[] {
  const found = followers.get(before) ?? [];
  followers.delete(before);
  return found
    .sort((a, b) => Number(a.retired ?? false) - Number(b.retired ?? false) || compareStrings(b.id, a.id))
    .map((anchor) => ({ ...anchor, section }));
}
