import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordPermalinks } from '../../src/desk/permalinks/record-permalinks.ts';
import { examine } from '../../src/publication/examine.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';

const article = (fields: string, text: string) =>
  `---\ntitle: Title\ndescription: Description.\nwritten: "2021"\nadded: 2026-11-24\n${fields}---\n\n${text}\n`;

const published = article('', '## Aims {#aims}\n\nWhat has been published.');
const strait = '---\nname: Kerch Strait\nsummary: A strait.\nchecked: 2026-11-24\ntype: strait\n---\n';
const report = article(
  'territories: [kerch-strait]\nstatements: [{ speaker: territories/kerch-strait, how: unclear, quote: names it }]\n',
  'The report of the Kerch Strait names it, [again](../territories/kerch-strait.md).\n\n[One](plans.md), [two](plans.md#aims).',
);

describe('what is published and links to a draft', () => {
  const draft = 'formerIds: [first-plans]\ndraft: true\n';
  const country = '---\nname: Japan\nsummary: A country.\nchecked: 2026-11-24\ncode: JP\ndraft: true\n---\n';
  const content = {
    'articles/plans.md': article(draft, 'What is still being written.'),
    'countries/japan.md': country,
  };

  it('is wrong, whether drafts are shown or not', async () => {
    const found = await problemsOf({
      ...content,
      'articles/report.md': article(
        '',
        '[One](plans.md), [two](first-plans.md) and [three](../countries/japan.md).',
      ),
    });
    expect(found.check).toMatchInlineSnapshot(`
      [
        "articles/report.md:1 draft-entity: articles/plans is a draft, and what links to it here is not — take \`draft: true\` out of content/articles/plans.md, put it here too, or remove the link",
        "articles/report.md:18 draft-entity: articles/plans is a draft, and what links to it here is not — take \`draft: true\` out of content/articles/plans.md, put it here too, or remove the link",
        "articles/report.md:44 draft-entity: countries/japan is a draft, and what links to it here is not — take \`draft: true\` out of content/countries/japan.md, put it here too, or remove the link",
      ]
    `);
    expect(found.build).toEqual(found.check);
  });

  it('may be a draft itself', async () => {
    const linking = article('draft: true\n', 'It says [what is planned](plans.md).');
    const found = await problemsOf({ ...content, 'articles/report.md': linking });
    expect(found).toEqual({ check: [], build: [] });
  });
});

describe.each([
  ['whose frontmatter breaks', (text: string) => text.replace('---\n', '---\nsource: "never closed\n')],
  ['that is empty', () => ''],
  ['that is no text', () => '\0'],
])('a file %s', (_, damage) => {
  const broken = { 'articles/plans.md': published, 'territories/kerch-strait.md': strait };

  it.each(Object.keys(broken))('is not called gone, nor unknown by what leads to it: %s', async (path) => {
    const settings = settingsOf({ ...broken, 'articles/report.md': report });
    expect(await recordPermalinks(settings)).toMatchObject({ isDone: true });
    const file = join(settings.contentDir, path);
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    const { problems } = await examine(settings, { drafts: false });
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([path]));
    expect(problems.map(({ rule }) => rule)).not.toContain('anchor-vanished');
  });
});

it('that is broken may still be what a former id means', async () => {
  const settings = settingsOf({
    'articles/report.md': report.replaceAll('kerch-strait', 'strait-of-kerch').replace(/\n.*plans.*/, ''),
    'territories/kerch-strait.md': strait.replace(
      '---\n',
      '---\nformerIds: [strait-of-kerch]\ntype: "strait\n',
    ),
  });
  const { problems } = await examine(settings, { drafts: false });
  expect(problems.map(({ rule }) => rule)).toEqual(['ledger-behind', 'frontmatter-syntax']);
});

/** Settings for a content folder of these files, which goes with the test. */
function settingsOf(files: Readonly<Record<string, string>>): Settings {
  const folder = ownFolder();
  writeFiles(join(folder, 'content'), files);
  return readSettings({ CONTENT_DIR: join(folder, 'content'), CACHE_DIR: join(folder, 'cache') });
}

/** Problems as a check finds them, which shows drafts, and as a build does. */
async function problemsOf(files: Readonly<Record<string, string>>) {
  const settings = settingsOf(files);
  const problems = async (drafts: boolean) => {
    const { problems } = await examine(settings, { drafts });
    return problems
      .filter(({ rule }) => rule !== 'ledger-behind')
      .map(({ file, place, rule, message, fix }) => `${file}:${place?.column} ${rule}: ${message} — ${fix}`);
  };
  return { check: await problems(true), build: await problems(false) };
}
