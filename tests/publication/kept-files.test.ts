import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepFiles, keptCopy } from '../../src/publication/kept-files.ts';
import { forEachCollection, type Manifest } from '../../src/publication/store.ts';
import { ownFolder, readTree, writeFiles } from '../site/small-content.ts';

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

describe('pages kept from build to build', () => {
  let cache: string;
  const due = (given: Manifest, version = 'v1') =>
    Object.values(keepFiles(cache, version).due(given)).flatMap(Object.keys);

  const build = (dir: string, given: Manifest) => {
    const kept = keepFiles(cache, 'v1');
    kept.exchangePages(dir, given, kept.due(given));
    kept.close();
  };

  beforeEach(() => {
    cache = ownFolder();
    const dir = ownFolder();
    writeFiles(dir, files);
    build(dir, manifest);
  });

  it('are all due in an empty cache', () => {
    cache = ownFolder();
    expect(due(manifest)).toHaveLength(7);
  });

  it('are not due when nothing has changed, but for those of the whole site', () => {
    expect(due(manifest)).toEqual(['site']);
  });

  it('are due when their record has changed', () => {
    expect(due({ ...manifest, articles: { strait: 'a9', drill: 'a2', talks: 'a3' } })).toEqual([
      'strait',
      'talks',
      'site',
    ]);
  });

  it('are all due when the code has changed', () => {
    expect(due(manifest, 'v2')).toHaveLength(7);
  });

  it.each([
    ['changed', (file: string) => appendFileSync(file, '!')],
    ['emptied', (file: string) => truncateSync(file)],
    ['removed', (file: string) => rmSync(file)],
  ])('are due when the copy was %s', (_, damage) => {
    damage(keptCopy(cache, 'countries/japan/2/index.html'));
    expect(due(manifest)).toEqual(['countries/japan/2', 'site']);
  });

  it.each(['', '{}', '{"version":"v1"}', '{"version":"v1","files":null}', 'nonsense'])(
    'are all due when their list is %j',
    (list) => {
      writeFileSync(join(cache, 'kept.json'), list);
      expect(due(manifest)).toHaveLength(7);
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
    expect(due(next)).toEqual(['site']);
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
    kept.close();
    return readFileSync(join(dir, 'articles/x.json'), 'utf8');
  };
  expect(['a', 'a', 'b', 'b', 'a'].map(build)).toEqual(['a 1', 'a 1', 'b 2', 'b 2', 'a 3']);
  appendFileSync(keptCopy(cache, 'articles/x.json'), '!');
  expect(build('a')).toBe('a 4');
});
