import {
  appendFileSync,
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptCopy } from '../../src/publication/kept-copies.ts';
import { type KeptFiles, keepFiles } from '../../src/publication/kept-files.ts';
import { type PageCollection, pageRoutes } from '../../src/publication/page-routes.ts';
import { formerSite } from '../../src/publication/reuse-site.ts';
import { forEachCollection, type Manifest } from '../../src/publication/store.ts';
import { ownFolder, readTree, writeFiles } from '../set-up/own-folder.ts';

const manifest: Manifest = {
  ...forEachCollection(() => ({})),
  articles: { strait: 'a1', drill: 'a2' },
  matrices: { strait: 'm1' },
  sections: { 'strait/later': 's1' },
  entities: { 'countries/japan': 'e1', 'countries/japan/2': 'e2' },
  site: { site: 'x1' },
};

const files = {
  'articles/strait/index.html': '1',
  'articles/drill/index.html': '2',
  'articles/strait/names/index.html': '3',
  'articles/strait/later/index.html': '4',
  'countries/japan/index.html': '5',
  'countries/japan/2/index.html': '6',
};

/** Files that are due of the records of a manifest. */
function noteDue(kept: KeptFiles, dir: string, manifest: Manifest): readonly string[] {
  const { site: _, ...ofPages } = manifest;
  return (Object.keys(ofPages) as PageCollection[]).flatMap((collection) =>
    Object.entries(manifest[collection]).flatMap(([id, digest]) => {
      const file = pageRoutes[collection].file(id);
      return kept.noteDue(dir, file, digest) ? file : [];
    }),
  );
}

describe('pages kept from build to build', () => {
  let cache: string;
  const due = (given: Manifest, version = 'v1') => noteDue(keepFiles(cache, version), ownFolder(), given);

  const build = (dir: string, given: Manifest) => {
    const kept = keepFiles(cache, 'v1');
    noteDue(kept, dir, given);
    kept.exchangePages(dir, new Map());
    kept.close(dir);
  };

  beforeEach(() => {
    cache = ownFolder();
    const dir = ownFolder();
    writeFiles(dir, files);
    build(dir, manifest);
  });

  it('are all due in an empty cache', () => {
    cache = ownFolder();
    expect(due(manifest)).toHaveLength(6);
  });

  it('are not due when nothing has changed', () => {
    expect(due(manifest)).toEqual([]);
  });

  it('are due when their record has changed', () => {
    expect(due({ ...manifest, articles: { strait: 'a9', drill: 'a2', talks: 'a3' } })).toEqual([
      'articles/strait/index.html',
      'articles/talks/index.html',
    ]);
  });

  it('are all due when the code has changed', () => {
    expect(due(manifest, 'v2')).toHaveLength(6);
  });

  it.each([
    ['changed', (file: string) => appendFileSync(file, '!')],
    ['emptied', (file: string) => truncateSync(file)],
    ['removed', (file: string) => rmSync(file)],
  ])('are due when the copy was %s', (_, damage) => {
    damage(keptCopy(cache, 'countries/japan/2/index.html'));
    expect(due(manifest)).toEqual(['countries/japan/2/index.html']);
  });

  it.each(['', '{}', '{"version":"v1"}', '{"version":"v1","files":null}', 'nonsense'])(
    'are all due when their list is %j',
    (list) => {
      writeFileSync(join(cache, 'kept.json'), list);
      expect(due(manifest)).toHaveLength(6);
    },
  );

  it('are put where a build expects them, beside those it has rendered', () => {
    const next = { ...manifest, entities: { 'countries/japan': 'e9', 'countries/japan/2': 'e2' } };
    const dir = ownFolder();
    writeFiles(dir, { 'countries/japan/index.html': 'rendered', 'index.html': 'front' });
    build(dir, next);
    expect(Object.fromEntries(readTree(dir))).toEqual({
      ...files,
      'countries/japan/index.html': 'rendered',
      'index.html': 'front',
    });
    expect(due(next)).toEqual([]);
  });

  it('are forgotten with their record', () => {
    const next = { ...manifest, articles: { strait: 'a1' } };
    build(ownFolder(), next);
    expect(existsSync(keptCopy(cache, 'articles/drill/index.html'))).toBe(false);
    expect(existsSync(keptCopy(cache, 'articles/strait/index.html'))).toBe(true);
    expect(readFileSync(join(cache, 'kept.json'), 'utf8')).not.toContain('drill');
  });
});

it('makes other files anew only when what they are made from has changed', () => {
  const cache = ownFolder();
  let made = 0;
  const build = (key: string) => {
    const dir = ownFolder();
    const kept = keepFiles(cache, 'v1');
    kept.addFile(dir, { path: 'articles/x.json', key, make: () => `${key} ${++made}` });
    kept.close(dir);
    return readFileSync(join(dir, 'articles/x.json'), 'utf8');
  };
  expect(['a', 'a', 'b', 'b', 'a'].map(build)).toEqual(['a 1', 'a 1', 'b 2', 'b 2', 'a 3']);
  appendFileSync(keptCopy(cache, 'articles/x.json'), '!');
  expect(build('a')).toBe('a 4');
});

describe('the folder of the site before the last', () => {
  let cache: string;
  let dir: string;
  const render = (given: Manifest, word: string, derived: string) => {
    const kept = keepFiles(cache, 'v1');
    kept.reuse(dir);
    const pages = noteDue(kept, dir, given);
    const reused = new Set(existsSync(dir) ? readTree(dir).keys() : []);
    writeFiles(dir, Object.fromEntries(pages.map((file) => [file, word])));
    kept.addFile(dir, { path: 'articles/strait.json', key: derived, make: () => derived });
    writeFiles(dir, { 'assets/style.css': word });
    kept.exchangePages(dir, new Map());
    kept.close(dir);
    return { reused, site: Object.fromEntries(readTree(dir)) };
  };
  const exchange = (file: string) => {
    rmSync(file);
    writeFileSync(file, 'damage');
  };
  const all = (word: string) => Object.fromEntries(Object.keys(files).map((file) => [file, word]));

  beforeEach(() => {
    cache = ownFolder();
    dir = join(ownFolder(), 'site');
    render(manifest, 'first', 'data');
    renameSync(dir, formerSite(cache));
  });

  it('is used again with the files that are the same', () => {
    const { reused, site } = render(manifest, 'second', 'data');
    expect([...reused].sort()).toEqual([...Object.keys(files), 'articles/strait.json'].sort());
    expect(site).toEqual({ ...all('first'), 'articles/strait.json': 'data', 'assets/style.css': 'second' });
    expect(existsSync(formerSite(cache))).toBe(false);
  });

  it('loses what is made again, and what is no more, without touching the site that is published', () => {
    const published = join(ownFolder(), 'index.html');
    linkSync(join(formerSite(cache), 'articles/strait/index.html'), published);
    const changed = {
      ...manifest,
      articles: { strait: 'a9' },
      entities: { 'countries/japan': 'e1' },
    };
    const { site } = render(changed, 'second', 'other data');
    expect(site).toEqual({
      'articles/strait/index.html': 'second',
      'articles/strait/names/index.html': 'first',
      'articles/strait/later/index.html': 'first',
      'countries/japan/index.html': 'first',
      'articles/strait.json': 'other data',
      'assets/style.css': 'second',
    });
    expect(existsSync(join(dir, 'articles/drill')) || existsSync(join(dir, 'countries/japan/2'))).toBe(false);
    expect(readFileSync(published, 'utf8')).toBe('first');
  });

  it.each([
    ['changed by a stranger', (file: string) => writeFileSync(file, 'damage')],
    ['exchanged by a stranger', (file: string) => exchange(file)],
    ['removed by a stranger', (file: string) => rmSync(file)],
  ])('gives no reader a file that was %s', (_, damage) => {
    damage(join(formerSite(cache), 'countries/japan/2/index.html'));
    const { site } = render(manifest, 'second', 'data');
    expect(site['countries/japan/2/index.html']).toMatch(/^(?:first|second)$/);
  });

  it('is thinned out where a build that was killed has left it', () => {
    renameSync(formerSite(cache), dir);
    writeFiles(dir, { 'articles/drill/index.html.part': 'half', 'left/over.html': 'half' });
    const { site } = render(manifest, 'second', 'data');
    expect(site).toEqual({ ...all('first'), 'articles/strait.json': 'data', 'assets/style.css': 'second' });
    expect(existsSync(join(dir, 'left'))).toBe(false);
  });
});
