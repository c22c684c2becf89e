import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { fixContent } from '../../src/desk/fix/fix-content.ts';
import { readSettings } from '../../src/settings.ts';

const sound = fileURLToPath(new URL('../check/fixtures/base', import.meta.url));
const strait = 'articles/strait.md';

/** Repairs the sound content with one file changed, and returns what became of it. */
async function repair(file: string, change: (text: string) => string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-fix-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const contentDir = join(folder, 'content');
  cpSync(sound, contentDir, { recursive: true });
  const path = join(contentDir, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  const settings = readSettings({ CONTENT_DIR: contentDir, CACHE_DIR: join(folder, 'cache') });
  await fixContent(settings);
  const fixed = readFileSync(path, 'utf8');
  expect(await fixContent(settings)).toBe('Nothing to repair.\n\n');
  expect(readFileSync(path, 'utf8')).toBe(fixed);
  return fixed;
}

const base = readFileSync(join(sound, strait), 'utf8');

it.each([
  ['leaves sound content as it is', '', '', ''],
  ['declares a name', 'Ukraine waits.', 'Japan waits.', 'countries: [japan, ukraine]'],
  ['sorts a list on one line', '[ukraine]', '[ukraine, japan] # why', 'countries: [japan, ukraine] # why'],
  [
    'sorts a list of lines with their comments',
    '[ukraine]',
    '\n  - ukraine # first\n  - japan # second',
    'countries: \n  - japan # second\n  - ukraine # first',
  ],
  [
    'keeps a list that comments divide',
    '[ukraine]',
    '\n  # Europe\n  - ukraine\n  # Asia\n  - japan',
    '\n  # Europe\n  - ukraine\n  # Asia\n  - japan',
  ],
  ['pins the id of a heading', '## Later {#later}', '## Later', '## Later {#later}'],
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
  ['quotes a number where text belongs', 'title: Through the Strait', 'title: 2021', 'title: "2021"'],
  ['replaces a former id', '[ukraine]', '[nippon, ukraine]', 'countries: [japan, ukraine]'],
])('%s', async (_, from, to, expected) => {
  const mention = to.includes('japan') || to.includes('nippon') ? '\n\nJapan waits.\n' : '';
  const fixed = await repair(strait, (text) => text.replace(from, to) + mention);
  expect(fixed).toContain(expected);
  if (from === '') expect(fixed).toBe(base);
});

it('brings a statement’s words up to an edit of the text', async () => {
  const statement = (quote: string) =>
    `statements:\n  - speaker: countries/ukraine\n    how: reported # so far\n    quote: ${quote}\n---\n\nShips`;
  const fixed = await repair(strait, (text) =>
    text.replace('---\n\nShips', statement('Many ships of Ukraine pass the Kerch Strait')),
  );
  expect(fixed).toContain(statement('"Ships of Ukraine pass the Kerch Strait"'));
});

it('keeps a statement whose words have no single place', async () => {
  const quote = 'quote: nothing of the sort was ever said here';
  const fixed = await repair(strait, (text) =>
    text.replace(
      '---\n\nShips',
      `statements:\n  - speaker: nobody\n    how: reported\n    ${quote}\n---\n\nShips`,
    ),
  );
  expect(fixed).toContain(quote);
});

it('keeps a byte-order mark and line ends', async () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const fixed = await repair(strait, (text) =>
    windows(text.replace(' {#later}', '').replace('"2021-03"', '2021')),
  );
  expect(fixed).toBe(windows(base.replace('"2021-03"', '"2021"')));
});
