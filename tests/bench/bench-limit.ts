import type { BenchSize } from './bench-size.ts';
import { buildAndCount, buildBarest } from './builds.ts';
import { inTurn } from './in-turn.ts';
import type { Run } from './measure.ts';
import { type Spread, spread, spreadOfRounds } from './medians.ts';
import { listPages } from './pages.ts';
import { printRuns, withRange } from './print-figures.ts';
import { corpus, newPlace } from './work-folder.ts';

/**
 * How many pages a second Astro makes when they are no work: of as many pages as the site has, less the time that
 * one page takes. Beside it the site’s, and what share of that limit they are.
 */
export async function benchLimit({ articles, entities, runs }: BenchSize): Promise<void> {
  const dir = corpus('limit', articles, entities);
  const first = newPlace('ours');
  // Untimed, to know how many pages there are; so is the first build of the others.
  await buildAndCount(dir, first);
  await buildBarest(1, newPlace('barest'));
  const pages = listPages(first.out);
  const [ours, barest, one] = await inTurn(
    runs,
    () => buildAndCount(dir, newPlace('ours')),
    () => buildBarest(pages.length, newPlace('barest')),
    () => buildBarest(1, newPlace('barest')),
  );
  printRuns(`${pages.length} pages of a line each, by Astro alone`, barest);
  printRuns('  one page', one);
  printRuns('  as many pages of ours', ours);

  const aSecond = (milliseconds: number) => (pages.length / milliseconds) * 1000;
  const limit = spreadOfRounds<Run>(barest, one, (many, single) => aSecond(many.wall - single.wall));
  const rendered = ours.flatMap((run) => run.rendered ?? []);
  const size = pages.reduce((sum, page) => sum + page.size, 0) / pages.length / 1000;
  const share = (figure: Spread) => `, ${Math.round((figure.middle / limit.middle) * 100)} % of that`;
  const rendering = spread(rendered.map((each) => each.aSecond));
  const building = spread(ours.map(({ wall }) => aSecond(wall)));
  console.log(`  pages a second, of a line each: ${withRange(limit, 0)}`);
  console.log(
    rendered[0] === undefined
      ? '    ours while rendering: too few to tell'
      : `    ours, ${Math.round(size)} KB each, rendered by ${rendered[0].threads}: ${withRange(rendering, 0)}${share(rendering)}`,
  );
  console.log(`    ours in the whole build: ${withRange(building, 0)}${share(building)}`);
}
