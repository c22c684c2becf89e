import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ArticleOpenData } from '../../src/open-data/article-schema.ts';
import { buildSite } from '../set-up/build-site.ts';
import { type BuiltPage, elements, named, readPages } from './built-pages.ts';

// Another article, with a dispute, dates, voices and names of its own: all of it must work with no change of code.
const contentDir = fileURLToPath(new URL('fixtures/second-article', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gazetteer-second-'));
const site = { dir: join(folder, 'site'), base: '/', origin: '' };
let pages: ReadonlyMap<string, BuiltPage>;
let article: ArticleOpenData;

beforeAll(async () => {
  await buildSite({
    CONTENT_DIR: contentDir,
    OUT_DIR: site.dir,
    CACHE_DIR: join(folder, 'cache'),
    PRECOMPRESS: 'off',
    SEARCH: 'off',
    CARDS: 'off',
  });
  pages = new Map(readPages(site).map((page) => [page.path, page]));
  article = JSON.parse(readFileSync(join(site.dir, 'articles/ferry-talks.json'), 'utf8'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('finds every name, in whatever form and script', () => {
  const forms = article.mentions.map(({ entity, form }) => `${entity} as ${form}`);
  for (const expected of [
    'territories/gull-islet as Little Gull',
    'territories/gull-islet as Möwenfels',
    'officials/ana-sor as Sor',
    'places/port-hale as Port Hale',
    'exercises/calm-water-2020 as Calm Water 2020',
  ]) {
    expect(forms).toContain(expected);
  }
});

it.each([
  ['/timeline/', () => article.dates],
  ['/statements/', () => article.statements],
  ['/territories/gull-islet/', () => namings('territories/gull-islet')],
  ['/articles/ferry-talks/names/', () => namings('countries/belmark').slice(0, 1)],
])('leads from %s to the very paragraphs', (path, places) => {
  expect(places().length).toBeGreaterThan(0);
  for (const { paragraph } of places()) {
    expect(linksOf(path)).toContain(`/articles/ferry-talks/#${paragraph}`);
    expect(idsOf('/articles/ferry-talks/')).toContain(paragraph);
  }
});

it('tells the time of phrases, and uncertain ones as uncertain', () => {
  const glosses = elements(page('/articles/ferry-talks/'), ({ properties }) => 'dataGloss' in properties);
  expect(glosses.map(({ properties }) => properties['dataGloss'])).toEqual([
    'about 1988 – about 1990',
    'spring 2020',
  ]);
  expect(page('/timeline/').html).toContain('Date uncertain');
});

it('draws its dates, and marks in the picture lead where the list does', () => {
  const marks = elements(page('/timeline/'), named('a')).filter(({ properties }) => 'tabIndex' in properties);
  const hrefs = marks.map(({ properties }) => String(properties['href']));
  for (const { paragraph } of article.dates) {
    expect(hrefs).toContain(`/articles/ferry-talks/#${paragraph}`);
  }
  const ids = idsOf('/timeline/').map((id) => `#${id}`);
  expect(hrefs.filter((href) => href.startsWith('#') && !ids.includes(href))).toEqual([]);
});

it('says whose voices are heard, and what became of claims', () => {
  const text = page('/statements/').html;
  expect(text).toContain('The ferry sailed in May.');
  expect(text).toContain('Not established whether it did.');
  expect(page('/officials/ana-sor/').html).toContain('The ferry will sail before the swallows come.');
});

it('says on every map of a disputed place who claims and who administers', () => {
  for (const path of ['/map/', '/territories/gull-islet/']) {
    expect(page(path).html).toContain('claimed by Belmark, administered by Arvenia since 1950');
  }
});

it('shows foreign forms in their language, with whose they are', () => {
  const german = elements(page('/territories/gull-islet/'), ({ properties }) => properties['lang'] === 'de');
  expect(german.length).toBeGreaterThan(0);
  expect(page('/names/').html).toContain('Möwenfels');
});

function page(path: string): BuiltPage {
  const found = pages.get(path);
  if (!found) throw new Error(`No page at ${path}; there are ${[...pages.keys()].join(', ')}.`);
  return found;
}

function linksOf(path: string): readonly string[] {
  return elements(page(path), named('a')).map(({ properties }) => String(properties['href']));
}

function idsOf(path: string): readonly string[] {
  return elements(page(path), ({ properties }) => 'id' in properties).map(({ properties }) =>
    String(properties['id']),
  );
}

function namings(entity: string) {
  return article.mentions.filter((mention) => mention.entity === entity);
}
