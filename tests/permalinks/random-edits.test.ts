import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLedger, type Ledger } from '../../src/permalinks/ledger.ts';
import { standIn } from '../../src/permalinks/ledger-order.ts';
import { recordLedger } from '../../src/permalinks/record-ledger.ts';
import { findVanished, presentAnchors } from '../../src/permalinks/report-vanished-anchors.ts';
import { retireAnchors } from '../../src/permalinks/retire-anchors.ts';
import { verifyLedger } from '../../src/permalinks/verify-ledger.ts';
import { type Edition, firstEdition, follow, plan, publish, toArticle, toUnits } from './edition.ts';

const vocabulary = [
  ...new Set(
    firstEdition
      .join(' ')
      .split(/\s+/)
      .filter((word) => /^\p{L}/u.test(word)),
  ),
];
const sentence = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...vocabulary), { minLength, maxLength }).map((words) => `${words.join(' ')}.`);
const paragraph = fc.oneof(fc.constantFrom(...firstEdition.slice(1)), sentence(1, 60));
const block = fc.oneof(
  { arbitrary: paragraph, weight: 4 },
  { arbitrary: sentence(1, 6).map((text) => `## ${text}`), weight: 1 },
);
const edition: fc.Arbitrary<Edition> = fc.oneof(
  fc.array(block, { maxLength: 14 }),
  fc.array(block, { maxLength: 8 }).map((blocks) => ['!! A ship at anchor off Odesa', ...blocks]),
);

/** One change to a text; positions are shares of its length. */
type Edit = (text: Edition) => Edition;
const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (share: number, text: Edition) => Math.floor(share * text.length);
const isPlain = (line = '') => !/^(##|!!) /.test(line);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(position, block).map(
    ([share, line]): Edit =>
      (text) =>
        text.toSpliced(at(share, text) || 1, 0, line),
  ),
  position.map(
    (share): Edit =>
      (text) =>
        text.toSpliced(at(share, text), 1),
  ),
  fc.tuple(position, position).map(
    ([from, to]): Edit =>
      (text) => {
        const [line] = text.slice(at(from, text));
        return line === undefined ? text : text.toSpliced(at(from, text), 1).toSpliced(at(to, text), 0, line);
      },
  ),
  fc.tuple(position, fc.constantFrom(...vocabulary)).map(
    ([share, word]): Edit =>
      (text) =>
        text.map((line, index) => (index === at(share, text) ? `${line} ${word}` : line)),
  ),
  position.map(
    (share): Edit =>
      (text) => {
        const index = at(share, text);
        const [one = '', two = ''] = text.slice(index, index + 2);
        return isPlain(one) && isPlain(two) && two !== '' ? text.toSpliced(index, 2, `${one} ${two}`) : text;
      },
  ),
  fc.tuple(position, position).map(
    ([share, cut]): Edit =>
      (text) => {
        const words = (text[at(share, text)] ?? '').split(' ');
        const middle = Math.ceil(cut * words.length);
        if (!isPlain(words.join(' ')) || middle < 1 || middle >= words.length) return text;
        const halves = [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
        return text.toSpliced(at(share, text), 1, ...halves);
      },
  ),
);
const edits = fc.array(edit, { minLength: 1, maxLength: 8 });
const apply = (text: Edition, changes: readonly Edit[]) =>
  changes.reduce((state, change) => (state.length > 0 ? change(state) : state), text);

describe('whatever the text', () => {
  it('the plan is the same every time, and each id is there once', () => {
    fc.assert(
      fc.property(edition, edits, (text, changes) => {
        const ledger = publish(text).articles.get('article');
        const edited = apply(text, changes);
        const planned = plan(edited, ledger);
        expect(plan(edited, structuredClone(ledger))).toEqual(planned);
        const all = [...planned.ids, ...planned.formerIds.flat(), ...planned.retired.map(({ id }) => id)];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('a ledger of the same text changes nothing', () => {
    fc.assert(
      fc.property(edition, (text) => {
        expect(plan(text, publish(text).articles.get('article'))).toEqual(plan(text));
      }),
    );
  });

  it('recording twice is recording once, and all ids stay', () => {
    fc.assert(
      fc.property(edition, fc.array(edits, { maxLength: 3 }), fc.boolean(), (text, rounds, retires) => {
        let ledger = publish(text);
        let state = text;
        for (const changes of rounds) {
          state = apply(state, changes);
          if (retires) ledger = retireGone(state, ledger);
          const recorded = toArticle(state, ledger);
          ledger = publish(state, ledger);
          expect(publish(state, ledger)).toEqual(ledger);
          expect(plan(state, ledger.articles.get('article')).ids).toEqual(
            recorded.paragraphs.map(({ id }) => id),
          );
          const problems = verifyLedger(ledger, [toArticle(state, ledger)], []);
          expect(problems.filter(({ rule }) => rule === 'ledger-behind')).toEqual([]);
        }
      }),
    );
  });
});

/** Retires all that the text has lost, and then what stood for that. */
function retireGone(state: Edition, ledger: Ledger): Ledger {
  const article = toArticle(state, ledger);
  const known = ledger.articles.get('article') ?? { anchors: {} };
  const gone = findVanished(known, article);
  if (gone.length === 0) return ledger;
  const next = retireAnchors(known, gone, { present: presentAnchors(article), keepText: true });
  return retireGone(state, { ...ledger, articles: new Map([['article', next]]) });
}

describe('however a published text is edited', () => {
  it('each anchor leads somewhere or is reported', () => {
    fc.assert(
      fc.property(edition, fc.array(edits, { maxLength: 4 }), (text, rounds) => {
        let ledger = text.length > 0 ? publish(text) : emptyLedger;
        let state = text;
        for (const changes of rounds) {
          state = apply(state, changes);
          const known = ledger.articles.get('article') ?? { anchors: {} };
          const article = toArticle(state, ledger);
          const reported = verifyLedger(ledger, [article], []).map(({ message }) => message);
          const { vanished } = plan(state, known);
          const gone = new Set(vanished.map(({ id }) => id));
          for (const id of Object.keys(known.anchors)) {
            // One that stood for another is reported with that one.
            const isReported = gone.has(id) || gone.has(standIn(known, id) ?? '');
            expect(follow(id, state, known) !== undefined || isReported).toBe(true);
          }
          for (const { id } of vanished) expect(reported.join('\n')).toContain(`#${id} `);
          ledger = recordLedger(ledger, [article], []);
        }
      }),
    );
  });

  it('no paragraph’s id goes to a text that shares nothing with it', () => {
    fc.assert(
      fc.property(edition, edits, (text, changes) => {
        const ledger = publish(text).articles.get('article');
        const edited = apply(text, changes);
        const { ids, formerIds } = plan(edited, ledger);
        for (const [index, unit] of toUnits(edited).entries()) {
          if (unit.kind !== 'paragraph') continue;
          for (const id of [ids[index] ?? '', ...(formerIds[index] ?? [])]) {
            const before = ledger?.anchors[id]?.text;
            if (before === undefined || before === null || before === unit.text) continue;
            const words = new Set(unit.text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
            const old = before.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
            const shared = old.filter((word) => words.has(word)).length;
            expect(2 * shared).toBeGreaterThanOrEqual(Math.min(old.length, words.size));
          }
        }
      }),
    );
  });
});
