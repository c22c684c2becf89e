import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkitten';

/** A subset file of a font family. */
export interface FontSubset {
  readonly family: string;
  readonly file: string;
  /** Code points it is meant for; by far not all of them have a glyph in it. */
  readonly ranges: readonly Range[];
}

export type Range = readonly [from: number, to: number];

/**
 * The families a card may need, in order of preference, all under the SIL Open Font License.
 * Han characters are drawn differently in Japanese, simplified and traditional Chinese, so each
 * language has a family of its own.
 */
const families = {
  'Source Serif 4': 'source-serif-4',
  'Noto Serif JP': 'noto-serif-jp',
  'Noto Serif SC': 'noto-serif-sc',
  'Noto Serif TC': 'noto-serif-tc',
  'Noto Serif Georgian': 'noto-serif-georgian',
} as const;

type Family = keyof typeof families;

const hanFamilies: Readonly<Record<string, Family>> = {
  ja: 'Noto Serif JP',
  zh: 'Noto Serif SC',
  'zh-Hans': 'Noto Serif SC',
  'zh-Hant': 'Noto Serif TC',
};

const require = createRequire(import.meta.url);
const glyphsBySubset = new Map<FontSubset, ReadonlySet<number>>();
const subsetsByFamily = new Map<Family, readonly FontSubset[]>();

/** Families to try for a text in a language, the best first. */
export function fontStack(lang: string): Family[] {
  const han = hanFamilies[lang] ?? hanFamilies[lang.split('-')[0] ?? ''] ?? 'Noto Serif JP';
  const [latin, ...others] = Object.keys(families) as [Family, ...Family[]];
  return [latin, han, ...others.filter((family) => family !== han)];
}

/**
 * The subset files needed to draw `text` in a language; undefined when a character is in none of the
 * families, so that no card shows an empty box for it.
 */
export function fontsFor(text: string, lang: string): readonly FontSubset[] | undefined {
  const needed = new Set<FontSubset>();
  for (const character of new Set(text)) {
    if (/\s/u.test(character)) continue;
    const subset = findSubset(character.codePointAt(0) as number, lang);
    if (subset === undefined) return undefined;
    needed.add(subset);
  }
  return [...needed];
}

function findSubset(code: number, lang: string): FontSubset | undefined {
  for (const family of fontStack(lang)) {
    for (const subset of subsetsOf(family)) {
      const isMeant = subset.ranges.some(([from, to]) => code >= from && code <= to);
      if (isMeant && glyphsOf(subset).has(code)) return subset;
    }
  }
  return undefined;
}

/** The code points that a subset can really draw. */
function glyphsOf(subset: FontSubset): ReadonlySet<number> {
  const known = glyphsBySubset.get(subset);
  if (known !== undefined) return known;
  const font = create(readFileSync(subset.file));
  const glyphs = new Set(font.isCollection ? [] : font.characterSet);
  glyphsBySubset.set(subset, glyphs);
  return glyphs;
}

/** What a subset can draw, as the renderer wants it: else it would take a subset for what it is only meant for. */
export function coverage(subset: FontSubset): Range[] {
  const ranges: [number, number][] = [];
  for (const code of [...glyphsOf(subset)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

function subsetsOf(family: Family): readonly FontSubset[] {
  const known = subsetsByFamily.get(family);
  if (known !== undefined) return known;
  const slug = families[family];
  const folder = dirname(require.resolve(`@fontsource-variable/${slug}/package.json`));
  const unicode: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  const subsets = Object.entries(unicode).map(([name, ranges]) => ({
    family,
    file: join(folder, 'files', `${slug}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: ranges.split(',').map(readRange),
  }));
  subsetsByFamily.set(family, subsets);
  return subsets;
}

/** `U+0400-045F` or `U+2116`, as in the CSS descriptor `unicode-range`. */
function readRange(range: string): Range {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
