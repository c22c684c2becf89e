import { anchorText } from './anchor-text.ts';
import type { AnchorUnit, ArticleLedger } from './anchors.ts';
import { type PriorAnchor, standIn } from './ledger-order.ts';
import { placeMerged } from './place-merged.ts';
import { inherit, type Placement } from './placement.ts';
import { dice, isEdit, isPart, shingles, words } from './similarity.ts';
import { indexTexts, type TextIndex } from './text-index.ts';

/**
 * Finds published paragraphs in the text: those with the same words wherever they stand, then edited, grown
 * and split ones (the largest part keeps the id), then by position, then those merged into another paragraph.
 */
export function placeParagraphs(
  units: readonly AnchorUnit[],
  prior: readonly PriorAnchor[],
  ledger: ArticleLedger,
  placement: Placement,
): void {
  // As of every article that is new.
  if (prior.length === 0) return;
  const caption = units.findIndex((unit) => unit.kind === 'caption');
  if (caption >= 0 && ledger.anchors['caption'] !== undefined) placement.landed.set('caption', caption);
  const paragraphs = prior.filter(({ kind, id }) => kind === 'paragraph' && id !== 'caption');
  placeSame(units, paragraphs, placement);
  placeSettled(units, paragraphs, ledger, placement);

  const isLost = ({ id, retired, text }: PriorAnchor) =>
    !placement.landed.has(id) && !retired && text !== null;
  if (!prior.some((anchor) => anchor.kind === 'paragraph' && isLost(anchor))) return;
  const texts = [...units.entries()].filter(([, unit]) => unit.kind !== 'heading');
  const index = indexTexts(new Map(texts.map(([at, unit]) => [at, unit.text])));
  placeEdited(units, paragraphs.filter(isLost), index, placement);
  placeBetween(units, paragraphs, placement);
  placeMerged(
    prior.filter((anchor) => anchor.kind === 'paragraph' && isLost(anchor)),
    index,
    ledger,
    placement,
  );
}

/** Of several with the same words, the first in the text takes the first of the ledger, retired ones last. */
function placeSame(units: readonly AnchorUnit[], paragraphs: readonly PriorAnchor[], placement: Placement) {
  const byText = new Map<string, string[]>();
  for (const isRetired of [false, true]) {
    for (const { id, text, retired } of paragraphs) {
      if (text === null || (retired ?? false) !== isRetired) continue;
      const same = byText.get(text);
      if (same === undefined) byText.set(text, [id]);
      else same.push(id);
    }
  }
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'paragraph') continue;
    const id = (byText.get(unit.text) ?? byText.get(anchorText(unit.text)))?.shift();
    if (id !== undefined) inherit(placement, id, index);
  }
}

/** What a paragraph has taken in stays with it while its own words are the same. */
function placeSettled(
  units: readonly AnchorUnit[],
  paragraphs: readonly PriorAnchor[],
  ledger: ArticleLedger,
  { landed }: Placement,
) {
  for (const { id, now } of paragraphs) {
    if (now === undefined || landed.has(id)) continue;
    const target = standIn(ledger, id) ?? '';
    const index = landed.get(target);
    const text = units[index ?? -1]?.text;
    if (index !== undefined && anchorText(text ?? '') === ledger.anchors[target]?.text) landed.set(id, index);
  }
}

/** Takes the pairs with most in common first, so that the larger part of a split or merger keeps the id. */
function placeEdited(
  units: readonly AnchorUnit[],
  lost: readonly PriorAnchor[],
  { sets, overlaps }: TextIndex,
  placement: Placement,
) {
  const pairs = lost.flatMap(({ id, text }, order) => {
    const before = shingles(text ?? '');
    return [...overlaps(before)].flatMap(([index, shared]) => {
      const after = sets.get(index);
      if (after === undefined || !isFresh(units, placement, index)) return [];
      const same = isEdit(before, after, shared) || isPart(before, shared) || isPart(after, shared);
      return same ? [{ id, index, order, shared }] : [];
    });
  });
  // Equally alike ones keep their order in the text.
  pairs.sort((a, b) => b.shared - a.shared || a.index - b.index || a.order - b.order);
  for (const { id, index } of pairs) {
    if (!placement.landed.has(id) && isFresh(units, placement, index)) inherit(placement, id, index);
  }
}

/**
 * Short texts, such as a table’s row, have too few pairs of words to be sure by them. Between the same two
 * neighbors, half of the single words is enough.
 */
function placeBetween(
  units: readonly AnchorUnit[],
  paragraphs: readonly PriorAnchor[],
  placement: Placement,
) {
  const chain = paragraphs.filter(({ now, retired }) => now === undefined && !retired);
  const places = [...units.keys()].filter((index) => units[index]?.kind === 'paragraph');
  const orders = new Map(places.map((index, order) => [index, order]));
  /** Position among the paragraphs; the ends of the text are neighbors too. */
  const positionOf = (anchor: PriorAnchor | undefined, end: number) =>
    anchor === undefined ? end : orders.get(placement.landed.get(anchor.id) ?? -1);

  for (const [order, { id, text }] of chain.entries()) {
    if (placement.landed.has(id)) continue;
    const before = positionOf(chain[order - 1], -1);
    if (before === undefined || positionOf(chain[order + 1], places.length) !== before + 2) continue;
    const index = places[before + 1] as number;
    const alike = dice(new Set(words(text ?? '')), new Set(words(units[index]?.text ?? '')));
    if (isFresh(units, placement, index) && alike >= 0.5) inherit(placement, id, index);
  }
}

/** Whether the unit is a paragraph that carries no published id yet. */
function isFresh(units: readonly AnchorUnit[], { heirs }: Placement, index: number): boolean {
  return units[index]?.kind === 'paragraph' && !heirs.has(index);
}
