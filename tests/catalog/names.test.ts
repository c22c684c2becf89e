import { describe, expect, test } from 'vitest';
import { nameGroup } from '../../src/catalog/names.ts';
import { article, catalog, entity } from './make-records.ts';

describe('the group of a form', () => {
  test.each([
    ['Kyiv', 'K'],
    ['the West', 'T'],
    ['Łódź', 'L'],
    ['Émile', 'E'],
    ['Ærø', 'A'],
    ['“Madasic”', 'M'],
    ['2+2', '0–9'],
    ['Київ', 'Cyrillic'],
    ['«Спільні зусилля»', 'Cyrillic'],
    ['北方四岛', 'Han'],
    ['キーウ', 'Katakana'],
    ['키이우', 'Hangul'],
    ['…', 'Other scripts'],
  ])('“%s” is under %s', (form, group) => {
    expect(nameGroup(form)).toBe(group);
  });
});

const kyiv = entity('places/kyiv', {
  name: 'Kyiv',
  names: [
    { form: 'Kiev', lang: 'en', status: 'former', by: 'the article’s source' },
    { form: 'Київ', lang: 'uk', status: 'native' },
    { form: 'Rus’ mother', lang: 'en', status: 'alias' },
  ],
});
const china = entity('countries/china', {
  name: 'China',
  names: [{ form: 'Chinese', lang: 'en', status: 'demonym' }],
});

test('every form is listed with its entity and how often the articles use just this form', () => {
  const text =
    "[Kiev](places/kyiv), [Rus' mother](places/kyiv) and [Kiev](places/kyiv), the [capital](places/kyiv).";
  const { names, natives } = catalog([article('x', text)], [kyiv]).entityPage('places/kyiv');
  expect(natives).toEqual([{ form: 'Київ', lang: 'uk' }]);
  expect(names.map(({ form, house, count }) => [form, house, count])).toEqual([
    ['Kyiv', true, 0],
    ['Kiev', false, 2],
    ['Київ', false, 0],
    ['Rus’ mother', false, 1],
  ]);
  expect(names[1]).toMatchObject({
    status: 'former',
    by: 'the article’s source',
    entity: { path: '/places/kyiv/' },
  });
});

test('the list of all names runs from A to Z and then through the other scripts', () => {
  const { names, nameCount } = catalog([], [kyiv, china]).site();
  expect(names.map((group) => [group.id, group.label, ...group.names.map(({ form }) => form)])).toEqual([
    ['names-c', 'C', 'China', 'Chinese'],
    ['names-k', 'K', 'Kiev', 'Kyiv'],
    ['names-r', 'R', 'Rus’ mother'],
    ['names-cyrillic', 'Cyrillic', 'Київ'],
  ]);
  expect(nameCount).toBe(6);
});

test('the anchor of a group has no space', () => {
  const { names } = catalog([], [entity('places/x', { name: 'ᏣᎳᎩ' })]).site();
  expect(names).toMatchObject([{ id: 'names-other-scripts', label: 'Other scripts' }]);
});

test('an index offers the other Latin forms, demonyms aside', () => {
  const built = catalog([], [kyiv, china]);
  expect(built.kindPage('places').entities[0]?.also).toEqual(['Kiev', 'Rus’ mother']);
  expect(built.kindPage('countries').entities[0]?.also).toEqual([]);
});
