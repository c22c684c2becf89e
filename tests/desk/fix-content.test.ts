import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fixContent } from '../../src/desk/fix/fix-content.ts';
import { readSettings } from '../../src/settings.ts';
import { ownFolder } from '../set-up/own-folder.ts';

const sound = fileURLToPath(new URL('../check/fixtures/base', import.meta.url));

/** A copy of a content folder that goes with the test. */
function copyOf(content: string) {
  const folder = ownFolder();
  const contentDir = join(folder, 'content');
  cpSync(content, contentDir, { recursive: true });
  return readSettings({ CONTENT_DIR: contentDir, CACHE_DIR: join(folder, 'cache') });
}

/** Repairs the sound content with the article changed, and returns what became of it. */
async function repair(change: (text: string) => string, source?: string): Promise<string> {
  const settings = copyOf(sound);
  const path = join(settings.contentDir, 'articles/strait.md');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  if (source !== undefined) {
    mkdirSync(join(settings.contentDir, 'sources'));
    writeFileSync(join(settings.contentDir, 'sources/strait.txt'), source);
  }
  await fixContent(settings);
  const fixed = readFileSync(path, 'utf8');
  expect(await fixContent(settings)).toBe('Nothing to repair.\n\n');
  expect(readFileSync(path, 'utf8')).toBe(fixed);
  return fixed;
}

const base = readFileSync(join(sound, 'articles/strait.md'), 'utf8');

it.each([
  ['leaves sound content as it is', '', '', ''],
  ['declares a name', 'Ukraine waits.', 'Japan waits.', 'countries: [japan, ukraine]'],
  ['adds a name in the alphabet', '[ukraine]', '[aruba, ukraine] # why', '[aruba, japan, ukraine] # why'],
  [
    'adds a line in the alphabet, and comments keep theirs',
    '[ukraine]',
    '\n  - aruba # first\n  - ukraine # second',
    '\n  - aruba # first\n  - japan\n  - ukraine # second',
  ],
  ['adds a name to an order of one’s own last', '[ukraine]', '[ukraine, aruba]', '[ukraine, aruba, japan]'],
  [
    'adds a line to a list that comments divide last',
    '[ukraine]',
    '\n  # Africa\n  - aruba\n  # Europe\n  - ukraine # here',
    '\n  # Africa\n  - aruba\n  # Europe\n  - ukraine # here\n  - japan',
  ],
  ['pins the id of a heading', '## Later {#later}', '## Later', '## Later {#later}'],
  ['leaves a heading whose id is wrong', '{#later}', '{#Later on}', '## Later {#Later on}\n'],
  [
    'uses double quotes',
    'title: Through the Strait',
    "title: 'It''s the Strait'",
    'title: "It\'s the Strait"',
  ],
  [
    'keeps quotes that hold others',
    'title: Through',
    'title: \'"Through"\'\nbyline: A',
    'title: \'"Through"\'',
  ],
  ['quotes a year', '"2021-03"', '2021', 'written: "2021"'],
  ['quotes the year that another notation of numbers means', '"2021-03"', '0x7E5', 'written: "2021"'],
  ['leaves what is no date as it is', '"2021-03"', '2026-13-45', 'written: 2026-13-45\n'],
  ['leaves a number that is no date as it is', '"2021-03"', '20213', 'written: 20213\n'],
  ['quotes a season', '"2021-03"', '2021-21 # spring', 'written: "2021-21" # spring'],
  [
    'quotes dates within brackets',
    'countries:',
    'corrections: [{ date: 2026-11-24, text: X }]\ndates: [{ phrase: Later, value: 2021-04 }]\ncountries:',
    'date: 2026-11-24, text: X }]\ndates: [{ phrase: Later, value: "2021-04" }]',
  ],
  ['quotes a number where text belongs', 'title: Through the Strait', 'title: 2021', 'title: "2021"'],
  ['replaces a former id', '[ukraine]', '[nippon, ukraine]', 'countries: [japan, ukraine]'],
])('%s', async (_, from, to, expected) => {
  const mention = /aruba|nippon/.test(to) ? '\n\nJapan waits.\n' : '';
  const fixed = await repair((text) => text.replace(from, to) + mention);
  expect(fixed).toContain(expected);
  if (from === '') expect(fixed).toBe(base);
});

it('lists edits in the order of the text, with their comments', async () => {
  const head = 'source: { file: sources/strait.txt, title: Sailors }\nedits:\n';
  const ships =
    '  # The source counts them.\n  - from: Many ships\n    to: Ships\n    why: Nobody counted.\n';
  const later = '  - { from: Later on, to: Later, why: Shorter. } # a heading\n';
  const waits = '  - { from: must wait, to: waits, why: Nobody says so. }\n';
  const source =
    'Through the Strait\n\nMany ships of Ukraine pass the Kerch Strait.\n\nLater on\n\nUkraine must wait.\n';
  const change = (text: string) => text.replace('countries:', `${head}${waits}${later}${ships}countries:`);
  expect(await repair(change, source)).toContain(`${head}${ships}${later}${waits}countries:`);
});

it('changes nothing in the publication’s own content', async () => {
  expect(await fixContent(copyOf('content'))).toBe('Nothing to repair.\n\n');
});

it('brings a statement’s words up to an edit of the text', async () => {
  const statement = (quote: string) =>
    `statements:\n  - speaker: countries/ukraine\n    how: reported # so far\n    quote: ${quote}\n---\n\nShips`;
  const fixed = await repair((text) =>
    text.replace('---\n\nShips', statement('Many ships of Ukraine pass the Kerch Strait')),
  );
  expect(fixed).toContain(statement('"Ships of Ukraine pass the Kerch Strait"'));
});

it('keeps a statement whose words have no single place', async () => {
  const quote = 'quote: nothing of the sort was ever said here';
  const fixed = await repair((text) =>
    text.replace(
      '---\n\nShips',
      `statements:\n  - speaker: nobody\n    how: reported\n    ${quote}\n---\n\nShips`,
    ),
  );
  expect(fixed).toContain(quote);
});

it('keeps a byte-order mark and line ends', async () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const fixed = await repair((text) => windows(text.replace(' {#later}', '').replace('"2021-03"', '2021')));
  expect(fixed).toBe(windows(base.replace('"2021-03"', '"2021"')));
});
