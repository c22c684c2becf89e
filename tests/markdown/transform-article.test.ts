import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { transformArticle } from '../../src/markdown/transform-article.ts';
import { articleFrom, contextOf, entitiesFrom } from './publication.ts';
import { shownHtml } from './shown-html.ts';

const fixtures = new URL('fixtures/', import.meta.url);

// A case is a folder: the article, what surrounds it, the HTML it becomes, and the parts of its record
// that the case is about. No test writes an expectation.
describe('an article', () => {
  it.each(readdirSync(fixtures))('becomes what is expected: %s', (name) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, fixtures), 'utf8');
    const { record, problems } = transformArticle(
      articleFrom(read('input.md')),
      contextOf(entitiesFrom(read('surroundings.yaml'))),
    );
    expect(problems).toEqual([]);
    expect(shownHtml(record)).toBe(read('output.html'));
    if (!existsSync(new URL(`${name}/record.json`, fixtures))) return;
    expect(record).toMatchObject(JSON.parse(read('record.json')));
  });
});
