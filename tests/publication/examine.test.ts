import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { examine } from '../../src/publication/examine.ts';
import { readSettings } from '../../src/settings.ts';

describe('what is published and links to a draft', () => {
  const article = (fields: string, text: string) =>
    `---\ntitle: Title\ndescription: Description.\nwritten: "2021"\nadded: 2026-11-24\n${fields}---\n\n${text}\n`;
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

/** Problems as a check finds them, which shows drafts, and as a build does. */
async function problemsOf(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-examine-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const settings = readSettings({
    CONTENT_DIR: join(folder, 'content'),
    CACHE_DIR: join(folder, 'cache'),
  });
  const problems = async (drafts: boolean) => {
    const { problems } = await examine(settings, { drafts });
    return problems
      .filter(({ rule }) => rule !== 'ledger-behind')
      .map(({ file, place, rule, message, fix }) => `${file}:${place?.column} ${rule}: ${message} — ${fix}`);
  };
  return { check: await problems(true), build: await problems(false) };
}
