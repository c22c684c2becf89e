import { kindNames } from '../../src/kinds.ts';
import type { BuiltPage } from './built-pages.ts';

const kinds: Readonly<Record<string, RegExp>> = {
  'front page': /^index\.html$/,
  'not found': /^404\.html$/,
  archive: /^articles\/index\.html$/,
  article: /^articles\/[^/]+\/index\.html$/,
  'names of an article': /^articles\/[^/]+\/names\/index\.html$/,
  section: /^articles\/[^/]+\/(?!names\/)[^/]+\/index\.html$/,
  'index of a kind': /^countries\/index\.html$/,
  ...Object.fromEntries(kindNames.map((kind) => [`one of ${kind}`, RegExp(`^${kind}/[^/]+/index\\.html$`)])),
  names: /^names\/index\.html$/,
  timeline: /^timeline\/index\.html$/,
  statements: /^statements\/index\.html$/,
  map: /^map\/index\.html$/,
  search: /^search\/index\.html$/,
  about: /^about\/index\.html$/,
  corrections: /^corrections\/index\.html$/,
};

/** Of every kind of page the largest, which shows most of what the kind can show. */
export function onePageOfEachKind(pages: readonly BuiltPage[]): { kind: string; page: BuiltPage }[] {
  return Object.entries(kinds).map(([kind, pattern]) => {
    const [page] = pages
      .filter(({ file }) => pattern.test(file))
      .sort((a, b) => b.html.length - a.html.length);
    if (page === undefined) throw new Error(`The built folder has no page of the kind "${kind}".`);
    return { kind, page };
  });
}
