import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/records/content.ts';
import { article, catalog, entity } from './make-records.ts';

const plain = article('new', 'The lead.\n# First\nWords.');
const renamed: ArticleRecord = {
  ...plain,
  formerIds: ['old'],
  sections: plain.sections.map((section) =>
    section.id === 's1' ? { ...section, formerIds: ['was'] } : section,
  ),
  paragraphs: plain.paragraphs.map((paragraph) =>
    paragraph.id === 'p2' ? { ...paragraph, formerIds: ['p0'] } : paragraph,
  ),
  retired: [{ id: 'gone', kind: 'heading', text: null, section: 's1' }],
  notes: [{ id: 'note-a', number: 1, paragraph: 'p1', section: null, text: '', html: '' }],
};

describe('a renamed article', () => {
  const { movedPages } = catalog([renamed], []);
  const from = (path: string) => movedPages.find((page) => page.from === path);

  test('keeps a page at its old address with every id of the new one', () => {
    expect(from('/articles/old/')).toMatchObject({ to: '/articles/new/', title: 'Title of new' });
    expect(from('/articles/old/')?.anchors.toSorted()).toEqual([
      'gone',
      'note-a',
      'p0',
      'p1',
      'p2',
      's1',
      'was',
    ]);
  });

  test('keeps pages for its sections under their old and new names', () => {
    expect(movedPages.filter(({ to }) => to === '/articles/new/s1/').map((page) => page.from)).toEqual([
      '/articles/new/was/',
      '/articles/old/s1/',
      '/articles/old/was/',
    ]);
    expect(from('/articles/new/was/')?.anchors.toSorted()).toEqual(['gone', 'p0', 'p2', 's1', 'was']);
  });

  test('preview as what they lead to', () => {
    expect(from('/articles/old/')?.card).toBe('/cards/articles/new.png');
    expect(from('/articles/new/was/')?.card).toBe('/cards/articles/new/s1.png');
    expect(from('/articles/new/gone/')?.card).toBe('/cards/articles/new.png');
  });

  test('leads from the page of a retired section to the place where it stood', () => {
    expect(from('/articles/new/gone/')?.to).toBe('/articles/new/#gone');
  });
});

test('a renamed entity keeps a page at its old address', () => {
  const kyiv = entity('places/kyiv', { name: 'Kyiv', formerIds: ['kiev'] });
  expect(catalog([], [kyiv]).movedPages).toEqual([
    {
      from: '/places/kiev/',
      to: '/places/kyiv/',
      title: 'Kyiv',
      card: '/cards/places/kyiv.png',
      anchors: [],
    },
  ]);
});

test('an address that is in use again has not moved', () => {
  const kyiv = entity('places/kyiv', { formerIds: ['kiev'] });
  expect(catalog([], [kyiv, entity('places/kiev')]).movedPages).toEqual([]);
});
