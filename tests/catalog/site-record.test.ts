import { describe, expect, test } from 'vitest';
import { limits } from '../../src/catalog/limits.ts';
import { article, catalog, entity } from './make-records.ts';

const japan = entity('countries/japan', { name: 'Japan', coordinates: { lat: 36, lon: 138 } });

test('corrections stand in the order of their days, the latest first', () => {
  const first = article('a', 'Text.', {
    corrections: [
      { date: '2026-11-01', text: 'One.' },
      { date: '2026-11-20', text: 'Three.' },
    ],
  });
  const second = article('b', 'Text.', { corrections: [{ date: '2026-11-10', text: 'Two.' }] });
  const { corrections } = catalog([first, second], []).site();
  expect(corrections.map(({ text }) => text)).toEqual(['Three.', 'Two.', 'One.']);
});

test('the site and each entity were modified when the latest article was added or updated', () => {
  const old = article('a', '[Japan](countries/japan)', { added: '2026-11-01', updated: '2026-11-22' });
  const fresh = article('b', 'Nothing.', { added: '2026-11-24' });
  const built = catalog([old, fresh], [japan, entity('countries/italy')]);
  expect(built.entityPage('countries/japan').lastModified).toBe('2026-11-22');
  expect(built.entityPage('countries/italy').lastModified).toBeNull();
});

test('the map of the site has the places that articles name', () => {
  const unnamed = entity('countries/italy', { coordinates: { lat: 42, lon: 12 } });
  const { points } = catalog([article('x', '[Japan](countries/japan)')], [japan, unnamed]).site();
  expect(points.map(({ card }) => card.name)).toEqual(['Japan']);
});

test('the newest articles are described, and the older ones stand year by year', () => {
  const newest = Array.from({ length: limits.archiveTeasers }, (_, index) => article(`a${index}`, 'Text.'));
  const older = ['2025-02-01', '2024-06-01', '2025-01-01'].map((added, index) =>
    article(`b${index}`, 'Text.', { added }),
  );
  const site = catalog([...older, ...newest], []).site();
  expect(site.articleCount).toBe(limits.archiveTeasers + 3);
  expect(site.articles.every(({ id }) => id.startsWith('a'))).toBe(true);
  expect(site.older.map(({ year, articles }) => [year, ...articles.map(({ id }) => id)])).toEqual([
    ['2025', 'b0', 'b2'],
    ['2024', 'b1'],
  ]);
});

test('kinds are counted', () => {
  const { kinds } = catalog([], [japan, entity('countries/italy'), entity('places/kyiv')]).site();
  expect(kinds.filter(({ count }) => count > 0)).toEqual([
    { kind: 'countries', count: 2 },
    { kind: 'places', count: 1 },
  ]);
});

test('an index has each edition right after its series', () => {
  const all = [
    entity('exercises/breeze', { name: 'Breeze' }),
    entity('exercises/breeze-2021', { name: 'Breeze 2021', series: 'exercises/breeze' }),
    entity('exercises/breeze-2020', { name: 'Breeze 2020', series: 'exercises/breeze' }),
    entity('exercises/breeze-and-calm', { name: 'Breeze 2 and calm' }),
  ];
  const { entities } = catalog([], all).kindPage('exercises');
  expect(entities.map(({ card, under }) => [card.name, under])).toEqual([
    ['Breeze', null],
    ['Breeze 2020', 'exercises/breeze'],
    ['Breeze 2021', 'exercises/breeze'],
    ['Breeze 2 and calm', null],
  ]);
});

test('an index lists every entity once, whatever its file says of series', () => {
  const all = [
    entity('exercises/breeze', { series: 'exercises/breeze-2021' }),
    entity('exercises/breeze-2021', { series: 'exercises/breeze' }),
    entity('exercises/calm', { series: 'exercises/gone' }),
    entity('exercises/storm', { series: 'exercises/storm' }),
  ];
  const { entities } = catalog([], all).kindPage('exercises');
  expect(entities.map(({ card }) => card.name)).toEqual(['breeze', 'breeze-2021', 'calm', 'storm']);
});

describe('drafts', () => {
  const draft = article('draft', '[Japan](countries/japan)', { draft: true });
  const draftEntity = entity('countries/italy', { draft: true });
  const naming = article('x', '[Italy](countries/italy) and [Japan](countries/japan)');

  test('are no part of the published site', () => {
    const built = catalog([draft, naming], [japan, draftEntity]);
    expect(built.articleIds).toEqual(['x']);
    expect(built.entities.map(({ ref }) => ref)).toEqual(['countries/japan']);
    expect(built.entityPage('countries/japan')).toMatchObject({ articleCount: 1, together: [] });
    expect(() => built.entityPage('countries/italy')).toThrowErrorMatchingInlineSnapshot(
      `[Error: The catalog has no countries/italy.]`,
    );
    expect(() => built.articlePage('draft')).toThrowErrorMatchingInlineSnapshot(
      `[Error: The catalog has no article draft.]`,
    );
  });

  test('show while writing', () => {
    const built = catalog([draft, naming], [japan, draftEntity], { includeDrafts: true });
    expect(built.articleIds).toEqual(['draft', 'x']);
    expect(built.entityPage('countries/italy').articleCount).toBe(1);
  });
});

describe('a large archive', () => {
  const said = Array.from({ length: 30 }, (_, index) => ({
    speaker: [japan.ref],
    how: 'reported' as const,
    quote: `W${index};`,
  }));
  const words = said.map(({ quote }) => quote).join(' ');
  const text = Array.from(
    { length: 25 },
    (_, index) => `[Japan](countries/japan) and [e${index}](places/e${index})`,
  ).join('\n');
  const dated = Object.fromEntries(said.map(({ quote }) => [quote, '2021']));
  const articles = Array.from({ length: 40 }, (_, index) =>
    article(`a${index}`, `${words} [Japan](countries/japan)\n${text}`, { said, dated }),
  );
  const places = Array.from({ length: 25 }, (_, index) => entity(`places/e${index}`));
  const built = catalog(articles, [japan, ...places]);

  test('shows as much as a page can hold and tells how much there is', () => {
    const all = built.site();
    expect(all.statements.flatMap(({ statements }) => statements)).toHaveLength(limits.siteStatements);
    expect(all.statementCount).toBe(1200);
    expect(all.timeline).toHaveLength(limits.siteTimelineRows);
    expect(all.timelineCount).toBe(1200);
  });

  test('keeps the page of an entity that is named everywhere small', () => {
    const page = built.entityPage('countries/japan');
    expect(page).toMatchObject({ articleCount: 40, passageCount: 1040, statementCount: 1200 });
    expect(page.strips).toHaveLength(limits.strips);
    expect(page.together).toHaveLength(limits.together);
    expect(page.together[0]).toMatchObject({ count: 40, passages: { length: limits.togetherPassages } });
    expect(page.statements).toHaveLength(limits.entityStatements);
    expect(page.timeline).toHaveLength(limits.entityTimelinePassages);
  });
});
