import { expect, test } from 'vitest';
import type { KindGroup, NamedEntity } from '../../src/records/parts.ts';
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

const namesOf = (groups: readonly KindGroup<NamedEntity>[]) =>
  groups.flatMap(({ entities }) => entities.map(({ card, otherNames }) => [card.ref, otherNames]));

test('an article’s names say by which other names it calls an entity, those of inhabitants apart', () => {
  expect(namesOf(built.matrix('x').overview)).toEqual([
    ['countries/ukraine', []],
    ['places/kyiv', [{ form: 'Kiev', lang: 'en' }]],
  ]);
});

test('a section says so of itself alone', () => {
  expect(namesOf(built.sectionPage('x', 's1').overview)).toEqual([
    ['places/kyiv', [{ form: 'Kiev', lang: 'en' }]],
    ['countries/ukraine', []],
  ]);
  expect(namesOf(built.sectionPage('x', 's2').overview)).toEqual([['places/kyiv', []]]);
});
