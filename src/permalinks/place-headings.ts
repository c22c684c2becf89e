import { anchorText } from './anchor-text.ts';
import type { AnchorUnit, ArticleLedger } from './anchors.ts';
import { headingIndexes } from './heading-indexes.ts';
import { type PriorAnchor, standIn } from './ledger-order.ts';
import type { Placement } from './placement.ts';

/** The headings of the text and the published sections that are looked for among them. */
interface Outline {
  readonly units: readonly AnchorUnit[];
  /** Indexes of the headings among the units. */
  readonly headings: readonly number[];
  /** In the order of the ledger. */
  readonly sections: readonly PriorSection[];
  readonly landed: Map<string, number>;
}

interface PriorSection {
  readonly anchor: PriorAnchor;
  readonly isEmpty: boolean;
  /** Share of its surviving words, by index of the heading they stand under. */
  readonly shares: ReadonlyMap<number, number>;
}

/** Later ones look only for what the earlier ones have not found. */
const ways = [findOwn, findMerged, findBetween] as const;

/**
 * Finds published sections, once their paragraphs are placed: by a pinned id, by what they contain and by the
 * same heading; one with nothing under it by its place between the same two sections. Those that another id
 * stands for are not looked for: they go where that one goes.
 */
export function placeHeadings(
  units: readonly AnchorUnit[],
  prior: readonly PriorAnchor[],
  ledger: ArticleLedger,
  { landed }: Placement,
): void {
  const headings = [...units.keys()].filter((index) => units[index]?.kind === 'heading');
  for (const index of headings) {
    const pinned = units[index]?.pinned;
    if (pinned !== undefined && ledger.anchors[pinned]?.kind === 'heading') landed.set(pinned, index);
  }
  const outline: Outline = { units, headings, sections: readSections(units, prior, landed), landed };
  for (const find of ways) {
    for (const section of outline.sections) {
      const index = landed.has(section.anchor.id) ? undefined : find(section, outline);
      if (index !== undefined) landed.set(section.anchor.id, index);
    }
  }
  for (const { id, kind, now } of prior) {
    const index = now === undefined ? undefined : landed.get(standIn(ledger, id) ?? '');
    if (kind === 'heading' && index !== undefined && !landed.has(id)) landed.set(id, index);
  }
}

function readSections(
  units: readonly AnchorUnit[],
  prior: readonly PriorAnchor[],
  landed: ReadonlyMap<string, number>,
): readonly PriorSection[] {
  const headingOf = headingIndexes(units);
  const known = prior.filter(({ now }) => now === undefined);
  const contents = Map.groupBy(
    known.filter(({ kind }) => kind === 'paragraph'),
    ({ section }) => section,
  );
  return known
    .filter(({ kind }) => kind === 'heading')
    .map((anchor) => {
      const paragraphs = contents.get(anchor.id) ?? [];
      const weights = new Map<number, number>();
      let total = 0;
      for (const { id, text } of paragraphs) {
        const index = landed.get(id);
        if (index === undefined) continue;
        const heading = headingOf[index] ?? -1;
        const weight = text?.length ?? 1;
        total += weight;
        weights.set(heading, (weights.get(heading) ?? 0) + weight);
      }
      const shares = new Map([...weights].map(([heading, weight]) => [heading, weight / total]));
      return { anchor, isEmpty: paragraphs.length === 0, shares };
    });
}

/**
 * What a section contains counts more than its heading, so that two that changed headings keep their links;
 * but a section that is still another one does not become this one by taking its paragraphs.
 */
function findOwn(section: PriorSection, outline: Outline): number | undefined {
  const { units, headings, sections, landed } = outline;
  const taken = new Set(sections.map(({ anchor }) => landed.get(anchor.id)));
  const isOther = (index: number) =>
    sections.some(
      (other) =>
        other !== section && isSameHeading(other, units[index]) && (other.shares.get(index) ?? 0) >= 0.5,
    );
  let best: { readonly index: number; readonly score: number } | undefined;
  for (const index of headings) {
    const share = section.shares.get(index) ?? 0;
    const named = !section.anchor.retired && isSameHeading(section, units[index]) ? 0.6 : 0;
    // Of two empty sections with the same heading, the first is the first.
    const score = share + named - (taken.has(index) ? 0.05 : 0);
    if (score >= 0.5 && score > (best?.score ?? 0) && (named > 0 || !isOther(index))) best = { index, score };
  }
  return best?.index;
}

function findMerged({ shares }: PriorSection, { headings }: Outline): number | undefined {
  return headings.find((index) => (shares.get(index) ?? 0) > 0.5);
}

function findBetween(section: PriorSection, outline: Outline): number | undefined {
  if (!section.isEmpty || section.anchor.retired) return undefined;
  const { units, headings, landed } = outline;
  const chain = outline.sections.filter(({ anchor }) => !anchor.retired);
  const order = chain.indexOf(section);
  const positionOf = (other: PriorSection | undefined, end: number) =>
    other === undefined ? end : headings.indexOf(landed.get(other.anchor.id) ?? -1);
  const before = positionOf(chain[order - 1], -1);
  const isKnown = chain[order - 1] === undefined || before >= 0;
  const index = headings[before + 1];
  if (!isKnown || index === undefined || positionOf(chain[order + 1], headings.length) !== before + 2) {
    return undefined;
  }
  const next = units[index + 1];
  return next === undefined || next.kind === 'heading' ? index : undefined;
}

function isSameHeading({ anchor }: PriorSection, unit: AnchorUnit | undefined): boolean {
  return unit !== undefined && anchor.text === anchorText(unit.text);
}
