import { expect, it } from 'vitest';
import type { FormOwner } from '../../src/markdown/form-index.ts';
import { namesTogether } from '../../src/markdown/names-together.ts';

const owners = (...names: readonly string[]): readonly FormOwner[] =>
  names.map((name) => ({ ref: `places/${name.length}`, name, lang: 'en', status: 'alias' }));

it.each([
  ['Azov and Black Seas', ['Sea of Azov', 'Black Sea'], true],
  ['Kishi', ['Nobuo Kishi', 'Nobusuke Kishi'], false],
  [
    'Ministry of Foreign and European Affairs',
    ['Ministry of Foreign Affairs of Croatia', 'Ministry of Foreign Affairs of Slovakia'],
    false,
  ],
  ['Black and Azov', ['Black Sea', 'Azov Upland', 'Black Forest'], false],
])('%s of %j: %j', (form, names, expected) => {
  expect(namesTogether(form, owners(...names))).toBe(expected);
});
