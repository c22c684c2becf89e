import { expect, it } from 'vitest';
import { checkFrontmatter } from '../../src/check/check-frontmatter.ts';
import type { ContentFile } from '../../src/read/content-file.ts';
import { splitFile } from '../../src/read/split-file.ts';

function checked(collection: ContentFile['collection'], frontmatter: string) {
  const path = `${collection}/x.md`;
  const file = splitFile({ path, collection, id: 'x' }, `---\n${frontmatter}\n---\n`, []);
  const { articles, entities, problems, unread } = checkFrontmatter([file]);
  return { data: [...articles, ...entities][0]?.data, rules: problems.map(({ rule }) => rule), unread };
}

it('keeps all that is right in an entity, at its index', () => {
  const { data, rules, unread } = checked(
    'organizations',
    [
      'name: X',
      'summary: An X.',
      'checked: 2026-11-24',
      'typ: party',
      'names: [{ form: Ukrainian, status: demonyn, langg: uk }, { form: 2014 }, Kiev]',
      'members: [places/kyiv, countries/italy]',
      'coordinates: { lat: 95, lon: 30 }',
    ].join('\n'),
  );
  expect(rules).toHaveLength(7);
  expect(unread).toEqual([]);
  expect(data).toMatchObject({
    name: 'X',
    names: [{ form: 'Ukrainian', status: 'alias' }, { form: '2014' }],
    members: [expect.not.stringContaining('kyiv'), 'countries/italy'],
    coordinates: { lon: 30 },
  });
});

it('takes misspelt fields for what they were meant to be', () => {
  const fields =
    'Title: X\ndesciption: An X.\nwritten: "2021"\nadded: 2026-11-24\ncountry: [japan]\nplaecs: kyiv';
  const { data, rules } = checked('articles', fields);
  expect(rules).toEqual(Array(4).fill('unknown-field'));
  expect(data).toMatchObject({ title: 'X', description: 'An X.', countries: ['japan'], places: ['kyiv'] });
});

it('keeps the caption of an article, whose words alone are wrong', () => {
  const fields = 'title: X\ndescription: An X.\nwritten: "2021"\nadded: 2026-11-24';
  const { data, rules } = checked('articles', `${fields}\ncaption: { text: 5, credit: A. B. }`);
  expect(rules).toEqual(['invalid-value']);
  expect(data).toMatchObject({ caption: { text: expect.any(String), credit: 'A. B.' } });
});
