import { describe, expect, it } from 'vitest';
import { kindNames } from '../../src/kinds.ts';
import { articleDataFile, entitiesDataFile, openDataFrame } from '../../src/open-data/open-data-files.ts';
import { crimea, exampleAddresses, exampleArticle } from '../example-records.ts';

describe('open data files', () => {
  it('are the article as JSON', () => {
    const context = { addresses: exampleAddresses, sectionPages: true };
    const { path, body } = articleDataFile(exampleArticle, context);
    expect(path).toBe('articles/ukraine-japan.json');
    expect(JSON.parse(String(body)).title).toBe(exampleArticle.title);
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
