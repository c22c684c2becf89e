import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
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

it('give Astro’s language server completion, hover help and errors in frontmatter', async () => {
  writeEditorSchemas(contentDir, paths);
  const file = files.find(({ collection }) => collection === 'countries');
  const server = await LanguageServer.start(projectDir);
  try {
    const text = file?.text.replace('---\n', '---\nfoo: 1\n\n') ?? '';
    const document = server.open(`${contentDir}/${file?.path}`, text);
    const labels = await document.complete(2, 0);
    expect(labels).toContain('formerIds');
    const line = text.split('\n').findIndex((each) => each.startsWith('summary:'));
    expect(await document.hover(line, 2)).toContain('at most 90 characters');
    expect(await document.diagnose()).toEqual(['Property foo is not allowed.']);
  } finally {
    server.stop();
  }
}, 60_000);
