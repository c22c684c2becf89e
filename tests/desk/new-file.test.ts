import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillRequired, nameField } from '../../src/desk/new/fill-required.ts';
import { newFile, schemaOf } from '../../src/desk/new/new-file.ts';
import { kindNames } from '../../src/kinds.ts';
import { idFromName } from '../../src/read/transliterate.ts';

const today = '2026-11-25';

describe.each(['articles', ...kindNames] as const)('a new file in %s', (collection) => {
  const given = { country: 'countries/ukraine', code: 'UA' };
  const keys = Object.keys(schemaOf(collection).shape);
  const known = Object.fromEntries(Object.entries(given).filter(([key]) => keys.includes(key)));
  const { values, missing } = fillRequired(collection, 'A: name', known, today);
  const frontmatter = newFile(collection, values, today).split('---\n')[1] ?? '';

  it('passes its schema as it is', () => {
    expect(missing).toEqual([]);
    const data = schemaOf(collection).parse(parse(frontmatter));
    expect(data).toMatchObject({ [nameField(collection)]: 'A: name', draft: true });
  });

  it('writes dates of the text in quotes', () => {
    const dates = frontmatter.match(/(?:written|date|value|born|died|dates|since|start|end): .*/g) ?? [];
    const plain = dates.filter((line) => !line.includes('"'));
    // That of a correction is a day of the site.
    expect(plain).toEqual(collection === 'articles' ? ['date: 2026-11-25'] : []);
  });

  it('passes its schema with every optional field taken in', () => {
    const full = parse(frontmatter.replaceAll(/^# /gm, ''));
    expect(schemaOf(collection).safeParse(full).error?.issues).toBeUndefined();
    expect(Object.keys(full).sort()).toEqual(keys.sort());
  });
});

it.each([
  ['Kerch Strait', 'strait'],
  ['Sea of Azov', 'sea'],
  ['Crimea', 'peninsula'],
])('takes the type of %s from its name where it can', (name, type) => {
  expect(fillRequired('territories', name, {}, today).values['type']).toBe(type);
});

it('knows the code of a country, and asks for what it cannot know', () => {
  expect(fillRequired('countries', 'Poland', {}, today).values['code']).toBe('PL');
  expect(fillRequired('countries', 'Atlantis', {}, today).missing).toEqual(['code']);
  expect(fillRequired('places', 'Odesa', {}, today).missing).toEqual(['country']);
});

it.each([
  ['Kerch Strait', 'kerch-strait'],
  ['Керченська протока', 'kerchenska-protoka'],
  ['Южно-Сахалинск', 'yuzhno-sakhalinsk'],
  ['Євпаторія', 'yevpatoriia'],
  ['Étorofu & Co.', 'etorofu-co'],
  ['Taran’s visit', 'tarans-visit'],
  ['択捉島', null],
])('makes an id of %s', (name, id) => {
  expect(idFromName(name)).toBe(id);
});
