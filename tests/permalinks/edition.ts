import { readFileSync } from 'node:fs';
import type { AnchorPlan, AnchorUnit, ArticleLedger } from '../../src/permalinks/anchors.ts';
import { emptyLedger, findLedger, type Ledger } from '../../src/permalinks/ledger.ts';
import { planAnchors } from '../../src/permalinks/plan-anchors.ts';
import { type RecordedArticle, recordLedger } from '../../src/permalinks/record-ledger.ts';

/** One state of an article’s text, headings marked by `## `, the caption by `!! `. */
export type Edition = readonly string[];

export const firstEdition: Edition = readFileSync(
  new URL('fixtures/first-edition.txt', import.meta.url),
  'utf8',
)
  .split('\n\n')
  .map((text) => text.trim());

export function toUnits(edition: Edition): readonly AnchorUnit[] {
  return edition.map((line) => {
    const pinned = /^## .*\{#([\w-]+)\}$/.exec(line)?.[1];
    if (line.startsWith('## ')) {
      return { kind: 'heading', text: line.slice(3).replace(/ \{#[\w-]+\}$/, ''), pinned };
    }
    return line.startsWith('!! ')
      ? { kind: 'caption', text: line.slice(3) }
      : { kind: 'paragraph', text: line };
  });
}

export function plan(edition: Edition, ledger?: ArticleLedger): AnchorPlan {
  return planAnchors(toUnits(edition), ledger);
}

/** The article as the transforms hand it over, planned with what the ledger remembers of it. */
export function toArticle(
  edition: Edition,
  ledger: Ledger = emptyLedger,
  { id = 'article', formerIds = [] as readonly string[], draft = false } = {},
): RecordedArticle {
  const planned = plan(edition, findLedger(ledger, { id, formerIds }));
  const { ids, formerIds: former } = planned;
  const departures = planned.departures.map((departure) => ({ ...departure, to: null }));
  const paragraphs = toUnits(edition).map((unit, index) => ({
    id: ids[index] ?? '',
    kind: unit.kind,
    section: null,
    text: unit.text,
    formerIds: former[index] ?? [],
  }));
  return { id, formerIds, draft, paragraphs, notes: [], departures };
}

/** The ledger after the edition is published. */
export function publish(edition: Edition, ledger: Ledger = emptyLedger): Ledger {
  return recordLedger(ledger, [toArticle(edition, ledger)], []);
}

export function ledgerOf(edition: Edition): ArticleLedger {
  return publish(edition).articles.get('article') as ArticleLedger;
}

/** The text that an anchor leads to; "retired: …" for a marked place, undefined for nothing. */
export function follow(id: string, edition: Edition, ledger: ArticleLedger): string | undefined {
  const { ids, formerIds, retired } = plan(edition, ledger);
  const index = ids.findIndex((present, at) => present === id || formerIds[at]?.includes(id));
  if (index >= 0) return edition[index];
  const place = retired.find((one) => one.id === id);
  return place && `retired: ${place.text ?? ''}`;
}
