import { expect, it } from 'vitest';
import { refuseOutDir } from '../../src/publication/refuse-out-dir.ts';

const project = '/srv/news';
const refuse = (outDir: string, contentDir = '/srv/news/content') =>
  refuseOutDir({ outDir, contentDir, cacheDir: '/srv/news/node_modules/.cache/gazetteer' }, project);

it.each([
  ['/srv/news', 'holds the project and the content and the cache'],
  ['/srv', 'holds the project and the content and the cache'],
  ['/', 'holds the project and the content and the cache'],
  ['/srv/news/content', 'holds the content;'],
  ['/srv/news/node_modules', 'holds the cache;'],
  ['/srv/news/content/site', 'inside the content in /srv/news/content'],
  ['/srv/news-out', 'begins like that of the project, /srv/news;'],
])('refuses %s, which %s', (outDir, words) => {
  expect(() => refuse(outDir)).toThrow(words);
  expect(() => refuse(outDir)).toThrow(/OUT_DIR/);
});

it.each(['/srv/news/dist', '/srv/out', '/var/www/site', '/srv/new', '/srv/news/content-out'])(
  'takes %s',
  (outDir) => {
    expect(() => refuse(outDir)).not.toThrow();
  },
);

it('knows content that stands elsewhere', () => {
  expect(() => refuse('/srv/archive', '/srv/archive/2016')).toThrow('holds the content');
  expect(() => refuse('/srv/out', '/srv/archive/2016')).not.toThrow();
});
