import type { BenchSize } from './bench-size.ts';
import { bare, build, buildBlog } from './builds.ts';
import type { MadeEntity } from './corpus.ts';
import { inTurn } from './in-turn.ts';
import type { Run } from './measure.ts';
import { spreadOfRounds } from './medians.ts';
import { listPages } from './pages.ts';
import { judge, printRatio, printRuns, withRange } from './print-figures.ts';
import { corpus, newPlace, type Place } from './work-folder.ts';

/** A corpus with what was built of it, to edit and build again. */
export interface BuiltCorpus {
  readonly dir: string;
  readonly made: readonly MadeEntity[];
  readonly ours: Place;
  /** The same again for the blog, so that neither builds what was edited for the other. */
  readonly blogDir: string;
  readonly blog: Place;
}

/** First builds of the site, also with section pages, and of the blog. */
export async function benchCold({ articles, entities, runs }: BenchSize): Promise<BuiltCorpus> {
  const made: MadeEntity[] = [];
  const dir = corpus('site', articles, entities, { made });
  const blogDir = corpus('blog', articles, entities);
  const kept = { ours: newPlace('ours'), blog: newPlace('blog') };
  // Untimed: afterwards both find what Vite and Node keep in the project once and for all.
  await build(dir, kept.ours);
  await buildBlog(blogDir, kept.blog);

  const sectionPlaces: Place[] = [];
  const [ours, blog, sections] = await inTurn(
    runs,
    () => build(dir, newPlace('ours')),
    () => buildBlog(blogDir, newPlace('blog')),
    () => {
      const place = newPlace('sections');
      sectionPlaces.push(place);
      return build(dir, place, { ...bare, SECTION_PAGES: 'on' });
    },
  );
  const pages = countPages(kept.ours);
  printRuns(`cold build, ${articles} articles, ${entities} entities: ${pages} pages`, ours);
  printRuns(`  bare Astro blog: ${countPages(kept.blog)} pages`, blog);
  printRatio('  ours : blog', ours, blog, { target: 'coldToBlog' });

  const more = countPages(sectionPlaces[0] as Place) - pages;
  printRuns(`cold build with section pages: ${more} more`, sections);
  const each = (kind: 'wall' | 'cpu') =>
    spreadOfRounds<Run>(sections, ours, (one, other) => (one[kind] - other[kind]) / more);
  console.log(
    `  a section page ${withRange(each('wall'), 2, 'ms')}, ${each('cpu').middle.toFixed(2)} ms of processor time  ${judge(each('wall').middle, 'millisecondsASectionPage')}`,
  );
  return { ...kept, dir, blogDir, made };
}

function countPages({ out }: Place): number {
  return listPages(out).length;
}
