import { slug } from 'github-slugger';
import { anchorText } from './anchor-text.ts';
import type { AnchorPlan, AnchorUnit, ArticleLedger } from './anchors.ts';
import { findDepartures } from './find-departures.ts';
import { hashId } from './hash-id.ts';
import { orderAnchors, type PriorAnchor, standIn } from './ledger-order.ts';
import { placeHeadings } from './place-headings.ts';
import { placeParagraphs } from './place-paragraphs.ts';
import type { Placement } from './placement.ts';

const noLedger: ArticleLedger = { anchors: {} };

/**
 * Ids of an article’s headings and paragraphs, and what became of every anchor that was ever published.
 * A pure function of the text and the ledger: a recognized unit keeps its id, a new one gets an id that no
 * anchor of the ledger has ever had.
 *
 * @param reserved Ids that other things on the page use, such as notes.
 */
export function planAnchors(
  units: readonly AnchorUnit[],
  ledger: ArticleLedger = noLedger,
  reserved: Iterable<string> = [],
): AnchorPlan {
  const prior = orderAnchors(ledger);
  const placement: Placement = { landed: new Map(), heirs: new Map() };
  placeParagraphs(units, prior, ledger, placement);
  placeHeadings(units, prior, ledger, placement);
  const former: string[][] = units.map(() => []);
  for (const { id } of prior) {
    const index = placement.landed.get(id);
    if (index !== undefined) former[index]?.push(id);
  }
  const ids = nameUnits(units, former, ledger, placement, reserved);
  const { retired, vanished } = missing(ledger, prior, placement.landed);
  return {
    ids,
    formerIds: former.map((earlier, index) => earlier.filter((id) => id !== ids[index])),
    retired,
    departures: findDepartures(prior, units, placement.landed, { ids, retired }),
    vanished,
  };
}

/** Ids that are settled come first, so that a new one never takes one of them. */
function nameUnits(
  units: readonly AnchorUnit[],
  former: readonly (readonly string[])[],
  ledger: ArticleLedger,
  { heirs }: Placement,
  reserved: Iterable<string>,
): readonly string[] {
  const settled = units.map((unit, index) => {
    if (unit.kind === 'caption') return 'caption';
    if (unit.kind === 'paragraph') return heirs.get(index);
    return unit.pinned ?? keptHeadingId(unit, former[index] ?? [], ledger);
  });
  const used = new Set(['caption', ...reserved, ...Object.keys(ledger.anchors)]);
  for (const id of settled) if (id !== undefined) used.add(id);
  const copies = new Map<string, number>();
  return units.map((unit, index) => {
    const known = settled[index];
    if (known !== undefined) return known;
    const id =
      unit.kind === 'heading'
        ? slugId(unit.text, (candidate) => used.has(candidate) && !former[index]?.includes(candidate))
        : hashId('p-', anchorText(unit.text), (candidate) => used.has(candidate), copies);
    used.add(id);
    return id;
  });
}

/** A heading whose words are the same keeps its id; one in use goes before one that was replaced. */
function keptHeadingId(
  unit: AnchorUnit,
  former: readonly string[],
  ledger: ArticleLedger,
): string | undefined {
  const text = anchorText(unit.text);
  return former.find((id) => ledger.anchors[id]?.kind === 'heading' && ledger.anchors[id].text === text);
}

function slugId(text: string, isTaken: (id: string) => boolean): string {
  const base = slug(anchorText(text)) || 'section';
  if (!isTaken(base)) return base;
  let count = 1;
  while (isTaken(`${base}-${count}`)) count++;
  return `${base}-${count}`;
}

/** Anchors that lead to no unit: to a retired place, or nowhere. */
function missing(
  ledger: ArticleLedger,
  prior: readonly PriorAnchor[],
  landed: ReadonlyMap<string, number>,
): Pick<AnchorPlan, 'retired' | 'vanished'> {
  const retired: AnchorPlan['retired'][number][] = [];
  const vanished: AnchorPlan['vanished'][number][] = [];
  const notes = Object.entries(ledger.anchors).flatMap(([id, anchor]) =>
    anchor.kind === 'note' && anchor.retired ? [{ id, ...anchor }] : [],
  );
  for (const { id, kind, text } of [...prior, ...notes]) {
    if (landed.has(id)) continue;
    const end = standIn(ledger, id);
    const target = ledger.anchors[end ?? ''];
    if (target?.retired) {
      retired.push({
        id,
        kind,
        text: target.text === null ? null : text,
        after: placeOf(id, ledger, landed),
      });
    } else if (kind !== 'note' && (end === id || target === undefined || landed.has(end ?? ''))) {
      // One whose target has vanished too is found again with it.
      vanished.push({ id, kind, text: text ?? '' });
    }
  }
  return { retired: retired.sort((a, b) => a.after - b.after), vanished };
}

/** Index of the unit that stood before the anchor, or before the retired ones it stood behind. */
function placeOf(start: string, ledger: ArticleLedger, landed: ReadonlyMap<string, number>): number {
  const seen = new Set<string>();
  for (let id: string | null = start; id !== null && !seen.has(id); ) {
    const index = landed.get(id);
    if (index !== undefined) return index;
    seen.add(id);
    id = ledger.anchors[id]?.now ?? ledger.anchors[id]?.after ?? null;
  }
  return -1;
}
