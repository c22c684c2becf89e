import { type MeasuredRun, measure } from './measure.ts';
import { npmScript } from './npm-script.ts';
import type { Place } from './work-folder.ts';

/** The site without what a blog has not. */
export const bare = {
  SECTION_PAGES: 'off',
  CARDS: 'off',
  SEARCH: 'off',
  PRECOMPRESS: 'off',
} as const;

const astro = 'node_modules/astro/bin/astro.mjs';

export function build(
  dir: string,
  place: Place,
  settings: Readonly<Record<string, string>> = bare,
): Promise<MeasuredRun> {
  return measure([...npmScript('build'), '--silent'], siteSettings(dir, place, settings));
}

/** Builds the site and reads in what it says who rendered how many pages a second; undefined where they are few. */
export async function buildAndCount(dir: string, place: Place) {
  const run = await measure(npmScript('build'), siteSettings(dir, place, bare));
  const [, pages, threads, milliseconds] =
    /(\d+) pages rendered by (\d+ threads?) in (\d+) ms/.exec(run.said) ?? [];
  const rendered =
    pages && threads && milliseconds
      ? { threads, aSecond: (Number(pages) / Number(milliseconds)) * 1000 }
      : undefined;
  return { ...run, rendered };
}

/** The simplest blog of the same articles. */
export function buildBlog(dir: string, { out, cache }: Place): Promise<MeasuredRun> {
  return measure([astro, 'build', '--silent', '--root', 'tests/bench/blog'], {
    CONTENT_DIR: dir,
    BLOG_OUT: out,
    BLOG_CACHE: cache,
  });
}

/** A site of that many pages of a line each. */
export function buildBarest(pages: number, { out, cache }: Place): Promise<MeasuredRun> {
  return measure([astro, 'build', '--silent', '--root', 'tests/bench/barest'], {
    BAREST_PAGES: String(pages),
    BAREST_OUT: out,
    BAREST_CACHE: cache,
  });
}

function siteSettings(dir: string, { out, cache }: Place, settings: Readonly<Record<string, string>>) {
  return { ...settings, CONTENT_DIR: dir, OUT_DIR: out, CACHE_DIR: cache };
}
