import { nearest } from '../problems/nearest.ts';
import type { ArticleLedger, LedgerAnchor } from './anchors.ts';
import { standIn } from './ledger-order.ts';

/** Why an anchor cannot be retired: a sentence with the fix in it. */
export class RetireError extends Error {
  override name = 'RetireError';
}

export interface RetireOptions {
  /** Ids that the present text answers to. */
  readonly present: ReadonlySet<string>;
  /** Whether the words that stood there stay readable at the place. */
  readonly keepText: boolean;
}

/**
 * The ledger with the anchors taken out on purpose. Each must be gone from the text, or retired already:
 * then only its words can be withheld. Withheld words are deleted, those of ids that led to it too.
 *
 * @throws {RetireError} for an anchor that is unknown or still stands, and for words that are gone.
 */
export function retireAnchors(
  ledger: ArticleLedger,
  ids: readonly string[],
  { present, keepText }: RetireOptions,
): ArticleLedger {
  const anchors: Record<string, LedgerAnchor> = { ...ledger.anchors };
  for (const id of ids) {
    const anchor = Object.hasOwn(anchors, id) ? anchors[id] : undefined;
    if (anchor === undefined) throw unknown(id, Object.keys(ledger.anchors));
    if (present.has(id)) {
      throw new RetireError(`#${id} still stands in the text. Take it out there first, then retire it.`);
    }
    if (keepText && anchor.text === null) {
      throw new RetireError(`The words of #${id} are withheld already, and the ledger has no copy of them.`);
    }
    anchors[id] = {
      after: anchor.after ?? (anchor.now === undefined ? null : standIn(ledger, anchor.now)),
      kind: anchor.kind,
      retired: true,
      text: keepText ? anchor.text : null,
    };
    if (keepText) continue;
    for (const [other, alias] of Object.entries(anchors)) {
      if (alias.now !== undefined && standIn(ledger, other) === id) anchors[other] = { ...alias, text: null };
    }
  }
  return { ...ledger, anchors };
}

function unknown(id: string, known: readonly string[]): RetireError {
  const bare = id.replace(/^#/, '');
  const near = known.includes(bare) ? bare : nearest(bare, known);
  const hint = near === undefined ? '`npm run check` names those that are gone.' : `Did you mean ${near}?`;
  return new RetireError(`The ledger has no anchor "${id}" in this article. ${hint}`);
}
