import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { kindOf } from '../../src/kinds.ts';
import { transformArticle } from '../../src/markdown/transform-article.ts';
import { contexts } from '../../src/publication/contexts.ts';
import { readContent } from '../../src/read/read-content.ts';
import { readSettings } from '../../src/settings.ts';

const settings = readSettings({ CONTENT_DIR: fileURLToPath(new URL('../../content', import.meta.url)) });
const { record, problems } = await transformed('ukraine-japan-defense-cooperation');

const listedKinds = new Set(['countries', 'exercises', 'officials', 'territories']);
const blocks = record.paragraphs.map(({ id }) => id);

describe('mentions in the first article', () => {
  it('are those of the list made by hand, in its order', () => {
    const found = record.mentions
      .filter(({ entity }) => listedKinds.has(kindOf(entity)))
      .map(({ paragraph, form, entity }) => ({ block: blocks.indexOf(paragraph) + 1, form, entity }));
    expect(found).toEqual(readTable('mentions.md'));
  });

  it('cut their forms out of the text', () => {
    for (const { paragraph, start, end, form } of record.mentions) {
      expect(record.paragraphs[blocks.indexOf(paragraph)]?.text.slice(start, end)).toBe(form);
    }
  });

  it('leave no problem behind', () => {
    expect(problems).toEqual([]);
  });
});

/** Rows of a table of block, form and entity. */
function readTable(name: string) {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => /^\|\s*\d/.test(line))
    .map((line) => {
      const [, block = '', form = '', entity = ''] = line.split('|').map((cell) => cell.trim());
      return { block: Number(block), form, entity };
    });
}

async function transformed(id: string) {
  const folder = await readContent(settings.contentDir);
  const checked = checkContent(folder);
  const source = checked.articles.find(({ file }) => file.id === id);
  if (!source) throw new Error(`There is no sound article content/articles/${id}.md.`);
  const contextFor = contexts(checked, folder, settings);
  return transformArticle(source, { ...contextFor(source), ledger: undefined });
}
