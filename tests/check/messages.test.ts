import { expect, it } from 'vitest';
import { checkArticles } from '../../src/check/check-articles.ts';
import { checkFrontmatter } from '../../src/check/check-frontmatter.ts';
import { suggestDate } from '../../src/check/suggest-date.ts';
import { nearest } from '../../src/problems/nearest.ts';
import { splitFile } from '../../src/read/split-file.ts';

function say(frontmatter: string): string[] {
  const place = splitFile(
    { path: 'places/kyiv.md', collection: 'places', id: 'kyiv' },
    `---\n${frontmatter}\n---\n`,
    [],
  );
  const country = splitFile({ path: 'countries/ukraine.md', collection: 'countries', id: 'ukraine' }, '', []);
  return checkFrontmatter([place, country]).problems.map(
    (problem) => `${problem.place?.line}:${problem.place?.column} ${problem.message} — ${problem.fix}`,
  );
}

const sound = 'name: Kyiv\nsummary: A city.\nchecked: 2026-11-24\ncountry: countries/ukraine';

it('has nothing to say of a sound file', () => {
  expect(say(sound)).toEqual([]);
});

it.each([
  [
    'sumary: A city.',
    '2:1 `sumary` is not a field of the frontmatter of a file in places/ — write `summary`',
  ],
  ['summary: 5', '2:10 `summary` is the number 5, not text — put it in quotes: "5"'],
  ['country: ukraine', '2:10 `country` is "ukraine" — write countries/ukraine'],
  ['checked: 24.11.2026', '2:10 `checked` is "24.11.2026", which is not a day — write 2026-11-24'],
  [
    'names: [Kiev]',
    '2:9 Entry 1 of `names` is the text "Kiev", not a set of fields — write its fields, such as `form: "Kiev"`',
  ],
  [
    'names: [{ form: K, status: fromer }]',
    '2:28 `status` of entry 1 of `names` is "fromer", which is none of the words it can be — write former',
  ],
  [
    'coordinates: { lat: 95, lon: 1 }',
    '2:21 `lat` of `coordinates` is 95, which is off the map — write degrees from −90 to 90; latitude is the number north or south',
  ],
  [
    'wikidata: https://www.wikidata.org/wiki/Q1899',
    '2:11 `wikidata` is "https://www.wikidata.org/wiki/Q1899" — write Q1899',
  ],
  [
    'sources: [{ title: A, url: www.example.org }]',
    '2:28 `url` of entry 1 of `sources` is "www.example.org" — write https://www.example.org',
  ],
  [
    'facts: none',
    '2:8 `facts` is the text "none", not a list — write a list, each entry with its fields: `- date: …`',
  ],
  [
    'status: [Capital]',
    '2:9 `status` is a list, not text — put the whole value in quotes where brackets or a colon belong to it',
  ],
  [
    'formerIds: [""]',
    '2:13 Entry 1 of `formerIds` is empty — write it (An earlier file name of this entity), or leave it out',
  ],
  [
    'checked: [2026]',
    '2:10 `checked` is a list, which is not a day — write a day of the calendar as YYYY-MM-DD, such as 2026-11-24',
  ],
  ['coordinates: {lat:50, lon: 30}', '2:15 There is no space after the colon of `lat` — write `lat: 50`'],
  [
    'sources: [https://example.org]',
    '2:11 Entry 1 of `sources` is the text "https://example.org", not a set of fields — write its fields, such as `url: "https://example.org"`',
  ],
  ['wikidata: 1899', '2:11 `wikidata` is the number 1899, not text — write the item’s number, such as Q7835'],
  [
    'draft: "yes"',
    '2:8 `draft` is the text "yes", not `true` or `false` — write true or false, without quotes',
  ],
  [
    'status:',
    '2:1 `status` has no value — give it one (Anything about its standing a reader should know), or leave the line out',
  ],
])('says of %s what a colleague would', (line, message) => {
  const key = line.slice(0, line.indexOf(':'));
  const rest = sound
    .split('\n')
    .filter((other) => !other.startsWith(`${key === 'sumary' ? 'summary' : key}:`));
  expect(say([line, ...rest].join('\n'))).toEqual([message]);
});

it('does not call a source missing that is only incomplete', () => {
  const file = splitFile(
    { path: 'articles/a.md', collection: 'articles', id: 'a' },
    '---\ntitle: A\ndescription: B\nwritten: "2021"\nadded: 2026-11-24\nsource: { file: sources/a.txt }\nedits: [{ from: a, to: b, why: c }]\n---\n',
    [],
  );
  const { articles, problems } = checkFrontmatter([file]);
  expect(problems.map(({ message }) => message)).toEqual(['`title` of `source` is missing']);
  expect(articles).toHaveLength(1);
  expect(checkArticles(articles, new Map([['sources/a.txt', '']]))).toEqual([]);
});

it.each([
  ['March 2021', '2021-03'],
  ['17 March 2021', '2021-03-17'],
  ['March 17, 2021', '2021-03-17'],
  ['fall 2021', '2021-23'],
  ['about March 2021', '2021-03~'],
  ['2021-3-7', '2021-03-07'],
  ['17.3.2021', '2021-03-17'],
  ['31 February 2021', undefined],
  ['some day', undefined],
])('suggests a date for %s', (words, date) => {
  expect(suggestDate(words)).toBe(date);
});

it.each([
  ['ukrane', 'ukraine'],
  ['ukriane', 'ukraine'],
  ['Sea Breeze', 'sea-breeze'],
  ['xyz', undefined],
  ['ukrayne', 'ukraine'],
  ['jordan', undefined],
  ['norway', undefined],
])('finds what %s was meant to be', (wanted, found) => {
  expect(nearest(wanted, ['japan', 'sea-breeze', 'ukraine'])).toBe(found);
});
