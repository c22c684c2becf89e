import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { examine } from '../../src/publication/examine.ts';
import { readSettings } from '../../src/settings.ts';
import { ownFolder } from '../set-up/own-folder.ts';

const base = fileURLToPath(new URL('fixtures/base', import.meta.url));

/** Milliseconds that a file may take on a slow machine; work that grows with the square of a file takes far longer. */
const bound = 40_000;

const head =
  '---\ntitle: T\ndescription: D\nwritten: "2021"\nadded: 2026-11-24\ncountries: [ukraine]\n---\n\nUkraine waits.\n\n';
const entity = '---\nname: Poland\nsummary: A country.\nchecked: 2026-11-24\ncode: PL\n';
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

it.each<readonly [string, string, string, readonly string[]]>([
  [
    'an article of five megabytes',
    'articles/large.md',
    `${head}${`${'Ships pass slowly and quietly here. '.repeat(60)}\n\n`.repeat(2330)}`,
    [],
  ],
  [
    'an article with thousands of mentions',
    'articles/named.md',
    `${head}${'Ukraine waits. '.repeat(9000)}`,
    [],
  ],
  [
    'an entity with thousands of names',
    'countries/poland.md',
    `${entity}names:\n${numbers(5000)
      .map((number) => `  - form: Poland ${number}\n`)
      .join('')}---\n`,
    [],
  ],
  [
    'an article that declares thousands of names without a file',
    'articles/declares.md',
    head.replace(
      '[ukraine]',
      `\n  - ukraine\n${numbers(3000)
        .map((number) => `  - no-${number}`)
        .join('\n')}`,
    ),
    numbers(3000).map((number) => `${number + 8}:5 unknown-entity`),
  ],
  [
    'an article with thousands of fields that are none',
    'articles/fields.md',
    head.replace(
      'countries:',
      `${numbers(10_000)
        .map((number) => `no${number}: x`)
        .join('\n')}\ncountries:`,
    ),
    numbers(10_000).map((number) => `${number + 6}:1 unknown-field`),
  ],
  [
    'an article with one field thousands of times',
    'articles/again.md',
    head.replace('countries:', `${'title: T\n'.repeat(10_000)}countries:`),
    ['6:1 frontmatter-syntax'],
  ],
  ['quotations hundreds deep', 'articles/quotes.md', `${head}${'> '.repeat(300)}deep\n`, ['11:1 nesting']],
  // With two spaces a level: what stands under 240 spaces is more than sixty deep however it is indented.
  [
    'lists hundreds deep',
    'articles/lists.md',
    `${head}${numbers(250)
      .map((depth) => `${'  '.repeat(depth)}- item`)
      .join('\n')}\n`,
    ['131:1 nesting'],
  ],
  [
    'a link that opens thousands of times and never ends',
    'articles/links.md',
    `${head}${'[a]('.repeat(20_000)}`,
    ['11:1 crowded-text'],
  ],
  [
    'emphasis that opens thousands of times',
    'articles/stars.md',
    `${head}${'a*b\n'.repeat(10_000)}`,
    ['11:1 crowded-text'],
  ],
  [
    'a paragraph without end',
    'articles/long.md',
    `${head}${'Ukraine '.repeat(40_000)}`,
    ['11:1 crowded-text'],
  ],
  [
    'thousands of quotations',
    'articles/quoted.md',
    `${head}${'> Wait.\n\n'.repeat(5000)}`,
    ['8011:1 crowded-text'],
  ],
  [
    'a caption of thousands of brackets',
    'articles/caption.md',
    head.replace('countries:', `caption: { text: "${'[a]('.repeat(20_000)}" }\ncountries:`),
    ['6:18 crowded-text'],
  ],
  [
    'a table of thousands of columns',
    'articles/wide.md',
    `${head}${['|a', '|-', '|b'].map((cell) => cell.repeat(5000)).join('\n')}\n`,
    [],
  ],
])('%s', { timeout: bound }, async (_, file, text, expected) => {
  const folder = ownFolder();
  const contentDir = join(folder, 'content');
  cpSync(base, contentDir, { recursive: true });
  writeFileSync(join(contentDir, file), text);
  const settings = readSettings({ CONTENT_DIR: contentDir, CACHE_DIR: join(folder, 'cache') });
  const { problems } = await examine(settings, { drafts: true });
  const found = problems.filter(({ rule }) => rule !== 'ledger-behind');
  expect(new Set(found.map((problem) => problem.file))).toEqual(new Set(expected.length > 0 ? [file] : []));
  expect(found.map(({ place, rule }) => `${place?.line}:${place?.column} ${rule}`)).toEqual(expected);
});
