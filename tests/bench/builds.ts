import { measure, type Run } from './measure.ts';
import { cache, output } from './work-folder.ts';

/** The site without what a blog has not. */
export const bare = {
  SECTION_PAGES: 'off',
  CARDS: 'off',
  SEARCH: 'off',
  PRECOMPRESS: 'off',
} as const;

const astro = 'node_modules/astro/bin/astro.mjs';

/** @param name under which the site and its cache are kept for the next build. */
export function build(dir: string, settings: Readonly<Record<string, string>> = bare, name = 'ours'): Run {
  return measure([astro, 'build', '--silent'], siteSettings(dir, settings, name));
}

/** Builds the site and reads in what it says how many pages a second were rendered; undefined where they are few. */
export function buildAndCount(dir: string): { readonly run: Run; readonly rendered: number | undefined } {
  let said = '';
  const run = measure([astro, 'build'], siteSettings(dir, bare, 'ours'), (text) => {
    said = text;
  });
  const [, pages, milliseconds] = /(\d+) pages rendered by \d+ threads? in (\d+) ms/.exec(said) ?? [];
  return { run, rendered: pages && milliseconds ? (Number(pages) / Number(milliseconds)) * 1000 : undefined };
}

/** The simplest blog of the same articles. */
export function buildBlog(dir: string): Run {
  return measure([astro, 'build', '--silent', '--root', 'tests/bench/blog'], {
    CONTENT_DIR: dir,
    BLOG_OUT: output('blog'),
    BLOG_CACHE: cache('blog'),
  });
}

/** A site of that many pages of a line each. */
export function buildBarest(pages: number): Run {
  return measure([astro, 'build', '--silent', '--root', 'tests/bench/barest'], {
    BAREST_PAGES: String(pages),
    BAREST_OUT: output('barest'),
    BAREST_CACHE: cache('barest'),
  });
}

function siteSettings(dir: string, settings: Readonly<Record<string, string>>, name: string) {
  return { ...settings, CONTENT_DIR: dir, OUT_DIR: output(name), CACHE_DIR: cache(name) };
}
