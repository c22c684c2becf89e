import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/records/content.ts';
import { article, catalog, entity } from './make-records.ts';

const entities = [
  entity('countries/japan', { name: 'Japan', coordinates: { lat: 36, lon: 138 } }),
  entity('countries/ukraine', { name: 'Ukraine' }),
  entity('territories/crimea', {
    name: 'Crimea',
    coordinates: { lat: 45.3, lon: 34.4, note: 'the middle of the peninsula' },
    disputed: true,
    claimants: ['countries/ukraine'],
    administered: { by: 'countries/russia', since: '2014' },
  }),
  entity('countries/russia', { name: 'Russia' }),
];

const text = `
  [Crimea](territories/crimea), [Ukraine](countries/ukraine) and [Japan](countries/japan).
  # About [Japan](countries/japan)
  Nothing.
  [Crimea](territories/crimea) again.
`;
const built = catalog([article('x', text)], entities);
const page = built.articlePage('x');

test('the overview has the entities kind by kind, the most named first', () => {
  expect(
    page.overview.map(({ kind, entities: rows }) => [
      kind,
      rows.map(({ card, count }) => `${card.name} ${count}`),
    ]),
  ).toEqual([
    ['countries', ['Japan 2', 'Ukraine 1']],
    ['territories', ['Crimea 2']],
  ]);
});

test('the article is about what a heading or, in whole words, the title names, and mentions the rest', () => {
  expect(page).toMatchObject({
    about: ['countries/japan'],
    mentions: ['territories/crimea', 'countries/ukraine'],
  });
  const title = 'Ukraine and the Crimeans';
  expect(catalog([article('x', text, { title })], entities).articlePage('x').about).toEqual([
    'countries/ukraine',
    'countries/japan',
  ]);
});

test('the map has the places, not the countries, and says who claims and who administers a disputed one', () => {
  const { points } = built.matrix('x');
  expect(points.map(({ card, dispute }) => [card.name, dispute])).toEqual([
    ['Crimea', 'claimed by Ukraine, administered by Russia since 2014'],
  ]);
  expect(points[0]).toMatchObject({ disputed: true, note: 'the middle of the peninsula' });
});

test('the matrix counts the names of each section and leads to the first', () => {
  const { sections, overview } = built.matrix('x');
  const rows = overview.flatMap(({ entities }) => entities);
  expect(sections.map((section) => section?.heading ?? null)).toEqual([null, 'About Japan']);
  expect(
    rows.map(({ card, cells }) => [card.name, ...cells.map((cell) => cell && `${cell.count} ${cell.path}`)]),
  ).toEqual([
    ['Japan', '1 /articles/x/#p1', '1 /articles/x/#s1'],
    ['Ukraine', '1 /articles/x/#p1', null],
    ['Crimea', '1 /articles/x/#p1', '1 /articles/x/#p3'],
  ]);
});

describe('the page of an entity', () => {
  const crimea = built.entityPage('territories/crimea');

  test('has a strip of the places in the text where it is named', () => {
    // 26 characters, a blank line, 11, a blank line, 8, a blank line, 13.
    const [strip] = crimea.strips;
    expect(strip?.marks).toEqual([
      { at: 0, path: '/articles/x/#p1', label: 'Crimea, before the first section' },
      {
        at: 0.7969,
        path: '/articles/x/#p3',
        label: 'Crimea, in “About Japan”',
      },
    ]);
    expect(strip?.sections.map(({ heading }) => heading)).toEqual(['', 'About Japan']);
    expect(strip?.sections[0]?.to).toBe(strip?.sections[1]?.from);
    expect(strip?.sections[1]?.to).toBe(1);
  });

  test('has the entities named in the same paragraphs with links to them', () => {
    expect(crimea.together.map(({ card, count }) => [card.name, count])).toEqual([
      ['Japan', 1],
      ['Ukraine', 1],
    ]);
    expect(crimea.together[0]?.passages).toEqual([
      { path: '/articles/x/#p1', label: 'Crimea, Ukraine and Japan.' },
    ]);
  });
});

describe('among other articles', () => {
  const named = (id: string, names: readonly string[], added: string): ArticleRecord =>
    article(id, names.map((name) => `[${name}](countries/${name})`).join(' '), { added });
  const all = [
    named('a', ['japan', 'ukraine', 'russia'], '2026-11-04'),
    named('b', ['japan'], '2026-11-03'),
    named('c', ['japan', 'ukraine'], '2026-11-02'),
    named('d', [], '2026-11-01'),
  ];
  const several = catalog(all, entities);

  test('an article knows the newer and the older one', () => {
    expect(several.articleIds).toEqual(['a', 'b', 'c', 'd']);
    expect(several.articlePage('b')).toMatchObject({ newer: { id: 'a' }, older: { id: 'c' } });
    expect(several.articlePage('a').newer).toBeNull();
    expect(several.articlePage('d').older).toBeNull();
  });

  test('those of a day stand by title', () => {
    const sameDay = ['z', 'y'].map((title) => article(title, 'Text.', { title }));
    expect(catalog(sameDay, []).articleIds).toEqual(['y', 'z']);
  });
});
