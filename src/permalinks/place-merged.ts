import type { ArticleLedger } from './anchors.ts';
import { type PriorAnchor, standIn } from './ledger-order.ts';
import type { Placement } from './placement.ts';
import { countShared, isPart, type Shingles, shingles } from './similarity.ts';
import type { TextIndex } from './text-index.ts';

/** A paragraph whose words stand in another one, or in the caption, leads there. */
export function placeMerged(
  lost: readonly PriorAnchor[],
  texts: TextIndex,
  ledger: ArticleLedger,
  { landed, heirs }: Placement,
): void {
  for (const { id, text, now } of lost) {
    const part = shingles(text ?? '');
    const index =
      findWhole(text ?? '', part, texts, ledger, heirs) ??
      (now === undefined ? undefined : findEstablished(part, texts, landed.get(standIn(ledger, id) ?? '')));
    if (index !== undefined) landed.set(id, index);
  }
}

function findWhole(
  text: string,
  part: Shingles,
  { sets, overlaps }: TextIndex,
  ledger: ArticleLedger,
  heirs: ReadonlyMap<number, string>,
): number | undefined {
  let best: { readonly index: number; readonly shared: number } | undefined;
  for (const [index, shared] of overlaps(part)) {
    if (shared < (best?.shared ?? 0) || (shared === best?.shared && index > best.index)) continue;
    const heirText = ledger.anchors[heirs.get(index) ?? '']?.text ?? '';
    const isTwin = heirText === text && shared === sets.get(index)?.size;
    if (isTwin || (isPart(part, shared) && hasOwnWords(part, sets.get(index), shingles(heirText)))) {
      best = { index, shared };
    }
  }
  return best?.index;
}

/** Of two that were nearly alike, one is not in the other unless what set it apart is there too. */
function hasOwnWords(part: Shingles, whole: Shingles | undefined, heir: Shingles): boolean {
  const own = new Set([...part].filter((shingle) => !heir.has(shingle)));
  return whole !== undefined && countShared(own, whole) >= 0.8 * own.size;
}

/** A merged paragraph stays with the one that took it in until half of its words have gone. */
function findEstablished(part: Shingles, { sets }: TextIndex, index = -1): number | undefined {
  const whole = sets.get(index);
  return whole !== undefined && 2 * countShared(part, whole) >= part.size ? index : undefined;
}
