import { expect, test } from 'vitest';
import { article, catalog, entity } from './make-records.ts';

const built = catalog(
  [
    article(
      'x',
      `
      The lead on [Kyiv](places/kyiv).
      # First
      In [Kiev](places/kyiv) the [Ukrainian](countries/ukraine) side spoke.
      # Second
      Back in [Kyiv](places/kyiv).
      `,
      { declared: ['countries/ukraine', 'places/kyiv'] },
    ),
  ],
  [
    entity('places/kyiv', { name: 'Kyiv', names: [{ form: 'Kiev', lang: 'en', status: 'former' }] }),
    entity('countries/ukraine', {
      name: 'Ukraine',
      names: [{ form: 'Ukrainian', lang: 'en', status: 'demonym' }],
    }),
  ],
);

test('an article’s names say by which other names it calls an entity, those of inhabitants apart', () => {
  const rows = built.matrix('x').rows.map(({ card, otherNames }) => [card.ref, otherNames]);
  expect(rows).toEqual([
    ['countries/ukraine', []],
    ['places/kyiv', [{ form: 'Kiev', lang: 'en' }]],
  ]);
});

test('a section says so of itself alone', () => {
  expect(built.sectionPage('x', 's1').otherNames).toEqual({ 'places/kyiv': [{ form: 'Kiev', lang: 'en' }] });
  expect(built.sectionPage('x', 's2').otherNames).toEqual({});
});
