import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/catalog/limits.ts';
import type { Passage } from '../../src/records/parts.ts';
import { article, catalog, entity } from './make-records.ts';
import { randomArchive } from './random-archive.ts';

const japan = entity('countries/japan');

function flat(
  groups: readonly { readonly sections: readonly { readonly passages: readonly Passage[] }[] }[],
) {
  return groups.flatMap(({ sections }) => sections.flatMap(({ passages }) => passages));
}

test('passages stand by article and section, each with its paragraph and marks for its forms', () => {
  const text = `
    [Japan](countries/japan) and the [Japanese](countries/japan) army.
    # On [Japan](countries/japan)
    Nothing here.
    To [Japan](countries/japan).
  `;
  const page = catalog([article('x', text)], [japan]).entityPage('countries/japan');
  expect(page.passages).toHaveLength(1);
  expect(page.passages[0]?.sections.map(({ section }) => section?.id ?? null)).toEqual([null, 's1']);
  expect(flat(page.passages)).toMatchObject([
    {
      paragraph: 'p1',
      text: 'Japan and the Japanese army.',
      marks: [
        { start: 0, end: 5 },
        { start: 14, end: 22 },
      ],
    },
    { paragraph: 's1', text: 'On Japan', marks: [{ start: 3, end: 8 }] },
    { paragraph: 'p3', text: 'To Japan.', marks: [{ start: 3, end: 8 }] },
  ]);
  expect(page).toMatchObject({ passageCount: 3, articleCount: 1, page: 1, pageCount: 1, pages: [] });
});

test('the newest article comes first', () => {
  const one = article('one', '[Japan](countries/japan)', { added: '2026-11-01' });
  const two = article('two', '[Japan](countries/japan)', { added: '2026-11-02' });
  const { passages } = catalog([one, two], [japan]).entityPage('countries/japan');
  expect(passages.map((group) => group.article.id)).toEqual(['two', 'one']);
});

describe('an entity with many passages', () => {
  const lines = Array.from({ length: limits.passagesPerPage * 9 + 1 }, () => '[Japan](countries/japan)');
  const many = catalog([article('x', lines.join('\n'))], [japan]);

  test('continues on further pages, which have passages only', () => {
    expect(many.entities).toMatchObject([{ ref: 'countries/japan', pageCount: 10 }]);
    const last = many.entityPage('countries/japan', 10);
    expect(flat(last.passages).map(({ paragraph }) => paragraph)).toEqual([`p${lines.length}`]);
    expect(last).toMatchObject({ names: [], strips: [], passageCount: lines.length });
  });

  test('links each page to its neighbors, the first and the last', () => {
    const numbers = (page: number) =>
      many.entityPage('countries/japan', page).pages.map(({ number }) => number);
    expect(numbers(1)).toEqual([1, 2, 3, 10]);
    expect(numbers(5)).toEqual([1, 3, 4, 5, 6, 7, 10]);
    expect(many.entityPage('countries/japan', 2).pages[0]?.path).toBe('/countries/japan/');
    expect(many.entityPage('countries/japan', 2).pages[1]?.path).toBe('/countries/japan/2/');
  });
});

test('every mention is marked once on the pages of its entity, and every mark cuts out its form', () => {
  fc.assert(
    fc.property(randomArchive, ({ articles, entities }) => {
      const built = catalog(articles, entities);
      for (const { ref, pageCount } of built.entities) {
        const pages = Array.from({ length: pageCount }, (_, index) => built.entityPage(ref, index + 1));
        const marked = pages.flatMap(({ passages }) =>
          passages.flatMap((group) =>
            flat([group]).flatMap(({ paragraph, text, marks }) =>
              marks.map(
                ({ start, end }) => `${group.article.id} ${paragraph} ${start} ${text.slice(start, end)}`,
              ),
            ),
          ),
        );
        const mentioned = articles.flatMap(({ id, mentions }) =>
          mentions
            .filter((mention) => mention.entity === ref)
            .map(({ paragraph, start, form }) => `${id} ${paragraph} ${start} ${form}`),
        );
        expect(marked.toSorted()).toEqual(mentioned.toSorted());
        expect(pages[0]?.passageCount).toBe(pages.flatMap(({ passages }) => flat(passages)).length);
      }
    }),
  );
});

test('the same content gives the same records in whatever order it comes', () => {
  fc.assert(
    fc.property(randomArchive, ({ articles, entities }) => {
      const all = (built: ReturnType<typeof catalog>) => ({
        ids: built.articleIds,
        articles: built.articleIds.map(built.articlePage),
        entities: built.entities.map(({ ref }) => built.entityPage(ref)),
        site: built.site(),
      });
      expect(all(catalog(articles.toReversed(), entities.toReversed()))).toEqual(
        all(catalog(articles, entities)),
      );
    }),
  );
});
