import { expect, test } from 'vitest';
import { article, catalog, entity } from './make-records.ts';

test('files of what was renamed have moved too, unless another has taken the name', () => {
  const kyiv = entity('places/kyiv', { formerIds: ['kiev', 'kyjiv'] });
  expect(
    catalog([article('new', 'Words.', { formerIds: ['old'] })], [kyiv, entity('places/kyjiv')]).movedFiles,
  ).toEqual([
    { from: '/articles/old.json', to: '/articles/new.json' },
    { from: '/articles/old.md', to: '/articles/new.md' },
    { from: '/places/kiev/feed.xml', to: '/places/kyiv/feed.xml' },
  ]);
});
