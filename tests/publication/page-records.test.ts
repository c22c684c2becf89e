import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareArticles } from '../../src/catalog/compare-articles.ts';
import { digest } from '../../src/digest.ts';
import { articleRecords, otherRecords, recordKeys } from '../../src/publication/page-records.ts';
import { stretches } from '../../src/publication/stretches.ts';
import type { ArticleRecord, EntityRecord } from '../../src/records/content.ts';
import { readSettings } from '../../src/settings.ts';
import { catalog, entity } from '../catalog/make-records.ts';
import { randomArchive } from '../catalog/random-archive.ts';

const settings = readSettings({});

/** Every record with the key of what it is made from, by the address of its page. */
function recordsOf(articles: readonly ArticleRecord[], entities: readonly EntityRecord[]) {
  const articleKeys = new Map(articles.map((article) => [article.id, digest(JSON.stringify(article))]));
  const whole = catalog(articles, entities);
  const keyOf = recordKeys('', entities, articleKeys);
  const records = [
    ...articleRecords(whole.articleIds, whole, keyOf),
    ...otherRecords(whole, keyOf, settings),
  ];
  return new Map(records.map(({ collection, id, ...source }) => [`${collection}/${id}`, source]));
}

/** Lets an official that the article may not name be quoted in it. */
function quoting(article: ArticleRecord): ArticleRecord {
  const [{ id = '', text = '' } = {}] = article.paragraphs;
  const said = { id: 's-1', how: 'direct', note: null, recorded: null, outcome: null } as const;
  const where = { paragraph: id, start: 0, end: text.length, quote: text };
  return { ...article, statements: [{ ...said, ...where, speaker: ['officials/taran'] }] };
}

const change = fc.record({
  at: fc.nat(),
  what: fc.constantFrom<'replace' | 'delete' | 'quote' | 'retitle' | 'rename'>(
    'replace',
    'delete',
    'quote',
    'retitle',
    'rename',
  ),
});

it('a record whose key has not changed has not changed', () => {
  let kept = 0;
  fc.assert(
    fc.property(randomArchive, randomArchive, change, ({ articles, entities }, other, { at, what }) => {
      const edited = articles.flatMap((article, index) => {
        if (index !== at % articles.length) return article;
        if (what === 'delete') return [];
        if (what === 'quote') return quoting(article);
        if (what === 'retitle') return { ...article, title: `Not ${article.title}` };
        return (what === 'replace' && other.articles[index]) || article;
      });
      const renamed = entities.map((one, index) =>
        what === 'rename' && index === at % entities.length ? entity(one.ref, { name: 'Renamed' }) : one,
      );
      const before = recordsOf(articles, entities);
      for (const [id, { key, make }] of recordsOf(edited, renamed)) {
        const known = before.get(id);
        if (key === null || key !== known?.key) continue;
        kept++;
        expect(make(), id).toEqual(known.make());
      }
    }),
  );
  // Most records must stay as they are, or this proves little.
  expect(kept).toBeGreaterThan(500);
});

it('the records of articles are the same when they are made a few at a time, with their neighbors only', () => {
  fc.assert(
    fc.property(randomArchive, fc.integer({ min: 1, max: 4 }), ({ articles, entities }, length) => {
      const whole = recordsOf(articles, entities);
      const articleKeys = new Map(articles.map((article) => [article.id, digest(JSON.stringify(article))]));
      const keyOf = recordKeys('', entities, articleKeys);
      const made: string[] = [];
      const some = stretches<ArticleRecord>(length, (stretch, before, after) => {
        const known = catalog([before ?? [], ...stretch, after ?? []].flat(), entities);
        const ids = stretch.map(({ id }) => id);
        for (const { collection, id, key, make } of articleRecords(ids, known, keyOf)) {
          made.push(`${collection}/${id}`);
          const expected = whole.get(`${collection}/${id}`);
          expect([key, make()]).toEqual([expected?.key, expected?.make()]);
        }
      });
      for (const article of articles.toSorted(compareArticles)) some.add(article);
      some.end();
      const all = [...whole.keys()].filter((name) => /^(?:articles|matrices)\//.test(name));
      expect(made.sort()).toEqual(all.sort());
    }),
  );
});
