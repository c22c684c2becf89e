import { expect, it } from 'vitest';
import { transformArticle } from '../../src/markdown/transform-article.ts';
import { articleFrom, contextOf } from './publication.ts';

const transform = (text: string, files: readonly string[]) => {
  const { record, problems, files: served } = transformArticle(articleFrom(text), contextOf({ files }));
  const html = record.sections.flatMap(({ blocks }) => blocks.map((block) => block.html)).join('');
  return { html, served, rules: problems.map(({ rule }) => rule) };
};

it('serves a file at an address that means its name, whatever signs that has', () => {
  const { html, served, rules } = transform('---\n---\n\n![A ship](<50% #1?.jpg>)\n', [
    'articles/50% #1?.jpg',
  ]);
  expect(html).toContain('src="/articles/50%25%20%231%3F.jpg"');
  expect(served).toEqual(['articles/50% #1?.jpg']);
  expect(rules).toEqual([]);
});

it.each([
  'articles/report/index.html',
  'articles/report.json',
  'articles/report.HTM',
  'countries/ukraine/feed.xml',
  'cards/site.png',
  'robots.txt',
])('never serves %s, which would stand in for a part of the site', (path) => {
  const { served, rules } = transform(`---\n---\n\n[There](../${path})\n`, [path]);
  expect(served).toEqual([]);
  expect(rules).toEqual(['unsafe-address']);
});

it('shows no image that is none', () => {
  const { served, rules } = transform('---\n---\n\n![A ship](ship.html)\n', ['articles/ship.html']);
  expect(served).toEqual([]);
  expect(rules).toEqual(['image-missing']);
});
