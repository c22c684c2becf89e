import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../../src/permalinks/ledger.ts';
import { retireAnchors } from '../../src/permalinks/retire-anchors.ts';
import { verifyLedger } from '../../src/permalinks/verify-ledger.ts';
import { type Edition, firstEdition, follow, ledgerOf, plan, publish, toArticle } from './edition.ts';

const line = (index: number) => firstEdition[index] ?? '';
const first = plan(firstEdition).ids;
const idOf = (index: number) => first[index] ?? '';

const newHeadings = new Map([
  [2, '## Into the Black Sea'],
  [6, '## The weight of NATO'],
  [11, '## Technology'],
  [15, '## What they share'],
  [20, '## A delicate hour'],
]);
const cut = line(22).indexOf('Russia is also building');
const [upperHalf, lowerHalf] = [line(22).slice(0, cut).trim(), line(22).slice(cut)];
const merged = `${line(18)} ${line(19)}`;
const edited = line(3).replace('This was not only the first-ever visit', 'It was the first visit');

/** Headings renamed, the second and third section swapped, 3 edited, 13 deleted, 18 and 19 merged, 22 split. */
const secondEdition: Edition = [
  ...firstEdition.slice(0, 3),
  edited,
  ...firstEdition.slice(4, 6),
  ...firstEdition.slice(11, 13),
  ...firstEdition.slice(14, 15),
  ...firstEdition.slice(6, 11),
  ...firstEdition.slice(15, 18),
  merged,
  ...firstEdition.slice(20, 22),
  upperHalf,
  lowerHalf,
  ...firstEdition.slice(23),
].map((text) => newHeadings.get(firstEdition.indexOf(text)) ?? text);

/** What a link of the first edition should show in the second. */
function successorOf(index: number): string {
  if (index === 3) return edited;
  if (index === 13) return `retired: ${line(13)}`;
  if (index === 18 || index === 19) return merged;
  if (index === 22) return lowerHalf;
  return newHeadings.get(index) ?? line(index);
}

describe('a published article that is edited in many ways at once', () => {
  it('asks for a decision on what is gone, and on nothing else', () => {
    const problems = verifyLedger(
      publish(firstEdition),
      [toArticle(secondEdition, publish(firstEdition))],
      [],
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchInlineSnapshot(`
      [
        {
          "edits": undefined,
          "file": "articles/article.md",
          "fix": "put its words back, or run \`npm run permalinks -- retire article p-dzuht\`",
          "message": "The published paragraph #p-dzuht is gone: “The strengthening of military-technical cooperation between Ukraine and Japan…”",
          "place": undefined,
          "rule": "anchor-vanished",
          "severity": "error",
        },
      ]
    `);
  });

  it('keeps every link of the first edition', () => {
    const ledger = retireAnchors(ledgerOf(firstEdition), [idOf(13)], { present: new Set(), keepText: true });
    const landed = first.map((id) => follow(id, secondEdition, ledger));
    expect(landed).toEqual(first.map((_, index) => successorOf(index)));
  });

  it('keeps them when each change is published by itself', () => {
    const steps: Edition[] = [
      firstEdition.map((text, index) => newHeadings.get(index) ?? text),
      firstEdition.map((text, index) => (index === 3 ? edited : (newHeadings.get(index) ?? text))),
      secondEdition.toSpliced(8, 0, line(13)),
    ];
    let ledger = publish(firstEdition);
    for (const edition of steps) ledger = publish(edition, ledger);
    const known = ledger.articles.get('article');
    if (known === undefined) throw new Error('The article was not recorded');
    const retired = retireAnchors(known, [idOf(13)], { present: new Set(), keepText: true });
    expect(first.map((id) => follow(id, secondEdition, retired))).toEqual(
      first.map((_, index) => successorOf(index)),
    );
  });

  it('keeps them when the file is renamed too', () => {
    const ledger = publish(firstEdition);
    const renamed = toArticle(secondEdition, ledger, { id: 'renamed', formerIds: ['article'] });
    const here = toArticle(secondEdition, ledger);
    expect(renamed.paragraphs).toEqual(here.paragraphs);
  });

  it('gives the first edition’s ids back when all is undone', () => {
    const ledger = publish(secondEdition, publish(firstEdition)).articles.get('article');
    const { ids, vanished } = plan(firstEdition, ledger);
    expect(ids).toEqual(first);
    expect(vanished).toEqual([]);
  });
});

describe('a retired place', () => {
  const gone = firstEdition.toSpliced(13, 1);
  const ledger = retireAnchors(ledgerOf(firstEdition), [idOf(13)], { present: new Set(), keepText: true });

  it('stands behind what stood before it', () => {
    expect(plan(gone, ledger).retired).toEqual([
      { id: idOf(13), kind: 'paragraph', text: line(13), after: 12 },
    ]);
  });

  it('moves with what stood before it, even when that was edited or retired', () => {
    const edition = [
      'First of all.',
      ...gone.map((text, index) => (index === 12 ? `${text} And more.` : text)),
    ];
    expect(plan(edition, ledger).retired[0]?.after).toBe(13);
    const both = retireAnchors(ledger, [idOf(12)], { present: new Set(), keepText: false });
    expect(plan(gone.toSpliced(12, 1), both).retired).toEqual([
      { id: idOf(12), kind: 'paragraph', text: null, after: 11 },
      { id: idOf(13), kind: 'paragraph', text: line(13), after: 11 },
    ]);
  });

  it('is a paragraph again when its words return', () => {
    expect(plan(firstEdition, ledger)).toMatchObject({ ids: first, retired: [] });
  });

  it('takes in nothing that is written in its place later, be it a section', () => {
    const ids = first.slice(20);
    const known = retireAnchors(ledgerOf(firstEdition), ids, { present: new Set(), keepText: true });
    const grown = [...firstEdition.slice(0, 20), 'What was written after that section had been taken out.'];
    const ledger = publish(grown, { ...emptyLedger, articles: new Map([['article', known]]) });
    expect(plan(grown, ledger.articles.get('article')).retired.map(({ id }) => id)).toEqual(ids);
  });

  it('keeps its id for itself when its words are withheld', () => {
    const withheld = retireAnchors(ledger, [idOf(13)], { present: new Set(), keepText: false });
    const { ids, retired } = plan(firstEdition, withheld);
    expect(ids).not.toContain(idOf(13));
    expect(retired).toMatchObject([{ id: idOf(13), text: null }]);
  });
});

describe('a paragraph that leaves its section', () => {
  const moved = firstEdition.toSpliced(21, 1).toSpliced(3, 0, line(21));
  const departure = { id: idOf(21), from: idOf(20) };

  it('is looked for there still, before and after that is recorded', () => {
    const ledger = publish(firstEdition);
    expect(plan(moved, ledger.articles.get('article')).departures).toEqual([departure]);
    expect(plan(moved, publish(moved, ledger).articles.get('article')).departures).toEqual([departure]);
  });

  it('is looked for under the new name of the section', () => {
    const ledger = publish(moved, publish(firstEdition)).articles.get('article');
    const renamed = moved.map((text) => (text === line(20) ? '## A delicate hour' : text));
    expect(plan(renamed, ledger).departures).toEqual([{ id: idOf(21), from: 'a-delicate-hour' }]);
  });

  it('is at home again when it returns', () => {
    const ledger = publish(moved, publish(firstEdition)).articles.get('article');
    expect(plan(firstEdition, ledger).departures).toEqual([{ id: idOf(21), from: idOf(2) }]);
  });

  it('leaves its id in both when it is merged into one elsewhere', () => {
    const edition = firstEdition
      .toSpliced(21, 1)
      .map((text) => (text === line(1) ? `${text} ${line(21)}` : text));
    expect(plan(edition, ledgerOf(firstEdition))).toMatchObject({
      departures: [departure],
      formerIds: { 1: [idOf(21)] },
    });
  });
});
