import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityRef } from '../../src/kinds.ts';
import type { EntityRecord } from '../../src/records/content.ts';
import { catalog, entity } from './make-records.ts';

/** Rows as `label: name (note), name`. */
function rows(entities: readonly EntityRecord[], ref: EntityRef): readonly string[] {
  return catalog([], entities)
    .entityPage(ref)
    .relations.map(
      ({ label, targets }) =>
        `${label}: ${targets.map(({ card, note }) => (note ? `${card.name} (${note})` : card.name)).join(', ')}`,
    );
}

const ukraine = entity('countries/ukraine', { name: 'Ukraine' });
const russia = entity('countries/russia', { name: 'Russia' });

test('a disputed territory says who claims and who administers it, and both say so too', () => {
  const crimea = entity('territories/crimea', {
    name: 'Crimea',
    claimants: ['countries/ukraine'],
    administered: { by: 'countries/russia', since: '2014' },
  });
  const all = [ukraine, russia, crimea];
  expect(rows(all, 'territories/crimea')).toEqual([
    'Claimed by: Ukraine',
    'Administered by: Russia (since 2014)',
  ]);
  expect(rows(all, 'countries/ukraine')).toEqual(['Claims: Crimea']);
  expect(rows(all, 'countries/russia')).toEqual(['Administers: Crimea (since 2014)']);
});

test('the country’s page tells the title and the time of an office, of several offices all', () => {
  const taran = entity('officials/taran', {
    name: 'Taran',
    roles: [
      { title: 'Deputy minister', country: 'countries/ukraine', start: '2019', end: '2020-03' },
      { title: 'Minister of Defense', country: 'countries/ukraine', start: '2020-03' },
    ],
  });
  const note = 'Deputy minister, 2019 – March 2020; Minister of Defense, from March 2020';
  expect(rows([ukraine, taran], 'officials/taran')).toEqual(['Served: Ukraine']);
  expect(rows([ukraine, taran], 'countries/ukraine')).toEqual([`Officials: Taran (${note})`]);
});

test('editions stand under their series with their dates, in the order of their names', () => {
  const series = entity('exercises/sea-breeze', { name: 'Sea Breeze' });
  const edition = (year: number, dates: string) =>
    entity(`exercises/sea-breeze-${year}`, { name: `Sea Breeze ${year}`, series: series.ref, dates });
  const all = [edition(2021, '2021-06-28/2021-07-10'), series, edition(2020, '2020-07')];
  expect(rows(all, series.ref)).toEqual([
    'Editions: Sea Breeze 2020 (July 2020), Sea Breeze 2021 (June 28 – July 10, 2021)',
  ]);
  expect(rows(all, 'exercises/sea-breeze-2021')).toEqual(['Edition of: Sea Breeze']);
});

describe('relatives', () => {
  const kishi = entity('officials/kishi', {
    name: 'Kishi',
    relatives: [{ to: 'officials/abe', as: 'younger brother' }],
  });

  test('each page says who the person is to the other', () => {
    const abe = entity('officials/abe', { name: 'Abe' });
    expect(rows([kishi, abe], 'officials/abe')).toEqual(['Relatives: Kishi (younger brother)']);
    expect(rows([kishi, abe], 'officials/kishi')).toEqual(['Relatives: Abe (Kishi is the younger brother)']);
  });

  test('when both files say it, each page has the other’s word once', () => {
    const abe = entity('officials/abe', {
      name: 'Abe',
      relatives: [{ to: 'officials/kishi', as: 'older brother' }],
    });
    expect(rows([kishi, abe], 'officials/abe')).toEqual(['Relatives: Kishi (younger brother)']);
    expect(rows([kishi, abe], 'officials/kishi')).toEqual(['Relatives: Abe (older brother)']);
  });
});

test('what two files say of the same relation is one row', () => {
  const ministry = entity('organizations/ministry', { name: 'Ministry', head: ['officials/taran'] });
  const taran = entity('officials/taran', {
    name: 'Taran',
    roles: [{ title: 'Minister', organization: 'organizations/ministry' }],
  });
  expect(rows([ministry, taran], 'organizations/ministry')).toEqual(['Led by: Taran (Minister)']);
});

test('an earlier id leads to the entity that has it now; one that leads nowhere is left out', () => {
  const renamed = entity('countries/ukraine', { name: 'Ukraine', formerIds: ['the-ukraine'] });
  const kyiv = entity('places/kyiv', {
    name: 'Kyiv',
    country: 'countries/the-ukraine',
    capitalOf: 'countries/gone',
  });
  expect(rows([renamed, kyiv], 'places/kyiv')).toEqual(['Country: Ukraine']);
});

test('what one page says of another, the other says of it', () => {
  const refs: readonly EntityRef[] = [
    'countries/a',
    'countries/b',
    'countries/c',
    'organizations/d',
    'organizations/e',
  ];
  const links = (to: readonly EntityRef[]) => fc.uniqueArray(fc.constantFrom(...to));
  const countries = links(refs.slice(0, 3));
  const country = fc.record({ borders: countries, allies: countries });
  const organization = fc.record({ members: links(refs) });
  fc.assert(
    fc.property(fc.tuple(country, country, country, organization, organization), (drawn) => {
      const built = catalog(
        [],
        refs.map((ref, index) => entity(ref, drawn[index])),
      );
      const targets = (ref: EntityRef) =>
        built.entityPage(ref).relations.flatMap((row) => row.targets.map(({ card }) => card.ref));
      for (const ref of refs) {
        for (const target of targets(ref)) expect(targets(target)).toContain(ref);
        expect(targets(ref)).not.toContain(ref);
      }
    }),
  );
});
