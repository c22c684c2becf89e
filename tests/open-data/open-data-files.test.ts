import { describe, expect, it } from 'vitest';
import { kindNames } from '../../src/kinds.ts';
import { articleDataFiles, entitiesDataFile, openDataFrame } from '../../src/open-data/open-data-files.ts';
import { crimea, exampleAddresses, exampleArticle, exampleMarkdown } from '../example-records.ts';

describe('open data files', () => {
  it('are the article as JSON and the editors’ file unchanged', () => {
    const files = articleDataFiles(exampleArticle, exampleMarkdown, {
      addresses: exampleAddresses,
      sectionPages: true,
    });
    expect(files.map(({ path }) => path)).toEqual([
      'articles/ukraine-japan.json',
      'articles/ukraine-japan.md',
    ]);
    expect(files[1]?.body).toBe(exampleMarkdown);
    expect(JSON.parse(String(files[0]?.body)).title).toBe(exampleArticle.title);
  });

  it('publish schemas under the addresses the data gives for them, away from every page', () => {
    const frame = openDataFrame(exampleAddresses);
    const entities = JSON.parse(String(entitiesDataFile([crimea], { addresses: exampleAddresses }).body));
    const published = frame.map(({ path }) => `https://news.example/desk/${path}`);
    expect(published).toContain(entities.schema);
    expect(published).toContain(entities.license);
    for (const { path, body } of frame) {
      expect(['articles', ...kindNames]).not.toContain(path.split('/')[0]);
      if (path.endsWith('.json'))
        expect(JSON.parse(String(body)).$id).toBe(`https://news.example/desk/${path}`);
    }
  });
});
