import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas } from '../../src/editors/editor-schemas.ts';
import { writeEditorSchemas } from '../../src/editors/write-editor-schemas.ts';
import { kindNames } from '../../src/kinds.ts';
import { readContent } from '../../src/read/read-content.ts';
import { LanguageServer } from './language-server.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));
const contentDir = `${projectDir}content`;
const { files } = await readContent(contentDir);
const paths = files.map(({ path }) => path);

it('are wired for every folder by the workspace settings', () => {
  // YAML reads JSON with trailing comments as well; the settings have them at the start of lines.
  const text = readFileSync(`${projectDir}.vscode/settings.json`, 'utf8').replaceAll(/^\s*\/\/.*$/gm, '');
  const settings = parse(text) as Record<string, unknown>;
  expect(settings['astro.content-intellisense']).toBe(true);
  const wired = Object.entries(settings['yaml.schemas'] as Record<string, string>);
  expect(wired).toEqual(
    ['articles', ...kindNames].map((name) => [
      `.astro/collections/frontmatter-${name}.schema.json`,
      `content/${name}/*.md`,
    ]),
  );
  const written = [...editorSchemas(contentDir, paths).keys()];
  expect(written).toEqual(expect.arrayContaining(wired.map(([path]) => path)));
});

describe('give Astro’s language server completion, hover help and errors in the frontmatter of', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    writeEditorSchemas(contentDir, paths);
    server = await LanguageServer.start(projectDir);
  });
  afterAll(() => server.stop());

  it.each([
    ['an article', 'articles', 'byline', 'written', 'as far as known', 'updated: x', 'write a day as'],
    [
      'an entity',
      'countries',
      'formerIds',
      'summary',
      'at most 90',
      'allies: [places/x]',
      'write countries/id',
    ],
  ])('%s', async (_, folder, absent, explained, words, wrong, said) => {
    const file = files.find(({ collection }) => collection === folder);
    const text = file?.text.replace('---\n', `---\nfoo: 1\n\n${wrong}\n`) ?? '';
    const document = server.open(`${contentDir}/${file?.path}`, text);
    expect(await document.complete(2, 0)).toContain(absent);
    const line = text.split('\n').findIndex((each) => each.startsWith(`${explained}:`));
    expect(await document.hover(line, 2)).toContain(words);
    const told = await document.diagnose();
    expect(told).toHaveLength(2);
    expect(told).toContain('Property foo is not allowed.');
    expect(told).toContainEqual(expect.stringContaining(said));
  });
}, 60_000);
