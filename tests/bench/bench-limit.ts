import { readdirSync } from 'node:fs';
import { buildAndCount, buildBarest } from './builds.ts';
import { median, medianRun } from './measure.ts';
import { printRun } from './print-figures.ts';
import { clear, corpus, output } from './work-folder.ts';

/**
 * How many pages a second Astro makes when they are no work: of as many pages as the site has, less the time that
 * one page takes. Beside it the site’s, which are of about 50 KB.
 */
export function benchLimit(articles: number, entities: number, runs: number): void {
  const dir = corpus('site', articles, entities);
  const measured = Array.from({ length: runs }, () => {
    clear('ours');
    const ours = buildAndCount(dir);
    const pages = countPages(output('ours'));
    clear('barest');
    const barest = buildBarest(pages);
    clear('barest');
    return { ...ours, pages, barest, one: buildBarest(1) };
  });
  const pages = median(measured.map((each) => each.pages));
  const barest = medianRun(measured.map((each) => each.barest));
  const one = medianRun(measured.map((each) => each.one));
  const whole = medianRun(measured.map(({ run }) => run));
  const rendered = median(measured.flatMap((each) => each.rendered ?? []));

  printRun(`${pages} pages of a line each, by Astro alone`, barest);
  printRun('  one page', one);
  printRun(`  as many pages of ours`, whole);
  const second = (count: number, milliseconds: number) => Math.round((count / milliseconds) * 1000);
  const rendering = Number.isNaN(rendered) ? 'too few to tell' : Math.round(rendered);
  console.log(
    `  pages a second: ${second(pages, barest.wall - one.wall)} of a line each; ours ${rendering} while rendering, ${second(pages, whole.wall)} in the whole build`,
  );
}

function countPages(dir: string): number {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    .length;
}
