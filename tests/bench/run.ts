import { readdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchLimit } from './bench-limit.ts';
import { benchParts } from './bench-parts.ts';
import { bare, build, buildBlog } from './builds.ts';
import type { MadeEntity } from './corpus.ts';
import { editArticle, editEntity } from './edits.ts';
import { measure, medianRun, type Run } from './measure.ts';
import { judge, printRatio, printRun } from './print-figures.ts';
import { cache, clear, corpus, removeAll } from './work-folder.ts';

/**
 * `npm run bench`: how long the site takes to build, beside the simplest blog that Astro makes of the same
 * articles. Both are measured in turn within one run, since machines differ and drift: quote the ratios.
 * What a figure should be stands beside it. With `--parts` also an archive in parts.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    entities: { type: 'string', default: '200' },
    runs: { type: 'string', default: '3' },
    large: { type: 'string', default: '5000' },
    parts: { type: 'boolean', default: false },
  },
});
const [articles, entities, runs, large] = [values.articles, values.entities, values.runs, values.large].map(
  Number,
) as [number, number, number, number];

const { version: astroVersion } = await import('astro/package.json', { with: { type: 'json' } }).then(
  (module) => module.default,
);
console.log(
  `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, Astro ${astroVersion}`,
);

benchCore();
benchCheck();
benchSite();
benchLimit(articles, entities, runs);
benchScale();
if (values.parts) benchParts(large, entities);
removeAll();

function benchCore(): void {
  const dir = corpus('core', articles, 1000);
  const measured = repeat(() => {
    clear('core-cache');
    return measureCore({ ...bare, CONTENT_DIR: dir, CACHE_DIR: cache('core-cache') });
  });
  printRun(`core, ${articles} articles and 1,000 entities, on one core`, measured);
  const each = measured.cpu / articles;
  console.log(
    `  ${each.toFixed(2)} ms of processor time an article  ${judge(each, 'coreMillisecondsAnArticle')}`,
  );
  benchLedger(dir, measured);
}

/** Garbage is collected on the same core too: with others free, the threads that help spend more time waiting than they save. */
function measureCore(settings: Readonly<Record<string, string>>): Run {
  return measure(['--single-threaded-gc', 'tests/bench/core.ts'], settings);
}

/** The ledger of the same articles: its size, what recording it takes, and what it adds to a cold run. */
function benchLedger(dir: string, withoutLedger: Run): void {
  const settings = { ...bare, CONTENT_DIR: dir, CACHE_DIR: cache('core-cache') };
  clear('core-cache');
  printRun(`  npm run permalinks, first time`, measure(['src/desk/permalinks.ts'], settings));
  const files = readdirSync(join(dir, 'permalinks'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  const sizes = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)).length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const measured = repeat(() => {
    clear('core-cache');
    return measureCore(settings);
  });
  printRun(`  core with the ledger`, measured);
  const added = (measured.cpu - withoutLedger.cpu) / articles;
  console.log(
    `  the ledger: ${(bytes / 2 ** 20).toFixed(1)} MiB, ${(bytes / articles / 1024).toFixed(1)} KiB and ${added.toFixed(2)} ms of processor time an article`,
  );
}

/** As `npm run check` runs it. */
function benchCheck(): void {
  const dir = corpus('core', articles, 1000);
  const check = () =>
    measure(['--import', './src/desk/keep-compiled.ts', 'src/desk/check.ts'], {
      CONTENT_DIR: dir,
      CACHE_DIR: cache('check-cache'),
    });
  const cold = repeat(() => {
    clear('check-cache');
    return check();
  });
  printRun(`npm run check, ${articles} articles and 1,000 entities`, cold);
  printRun('  when nothing has changed', repeat(check));
}

function benchSite(): void {
  const made: MadeEntity[] = [];
  const dir = corpus('site', articles, entities, { made });
  const [ours, blog] = pairs(
    () => {
      clear('ours');
      return build(dir);
    },
    () => {
      clear('blog');
      return buildBlog(dir);
    },
  );
  printRun(`cold build, ${articles} articles and ${entities} entities`, ours);
  printRun('  bare Astro blog', blog);
  printRatio('  ours : blog', ours, blog, 'coldToBlog');

  const [edited, editedBlog] = pairs(
    () => {
      editArticle(dir, 17);
      return build(dir);
    },
    () => {
      editArticle(dir, 17);
      return buildBlog(dir);
    },
  );
  printRun('after an edit of one article', edited);
  printRun('  bare Astro blog', editedBlog);
  printRatio('  ours : blog', edited, editedBlog, 'editToBlog');
  printRatio('  ours : our cold build', edited, ours, 'editToCold');

  const entity = repeat(() => {
    editEntity(dir, made[0] as MadeEntity);
    return build(dir);
  });
  printRun('after an edit of one entity', entity);
  printRatio('  ours : our cold build', entity, ours);

  const sections = repeat(() => {
    clear('ours');
    return build(dir, { ...bare, SECTION_PAGES: 'on' });
  });
  printRun('cold build with section pages', sections);
  const more = (kind: 'wall' | 'cpu') => (sections[kind] - ours[kind]) / (articles * 7);
  console.log(
    `  ${more('wall').toFixed(2)} ms a section page, ${more('cpu').toFixed(2)} ms of processor time  ${judge(more('wall'), 'millisecondsASectionPage')}`,
  );
}

function benchScale(): void {
  const dir = corpus('large', large, entities);
  clear('ours');
  const ours = build(dir);
  clear('blog');
  const blog = buildBlog(dir);
  const smallDir = corpus('site', articles, entities);
  clear('ours');
  const small = build(smallDir);
  printRun(`cold build, ${large} articles`, ours);
  printRun('  bare Astro blog', blog);
  const growth = (kind: 'wall' | 'cpu') => ours[kind] / large / (small[kind] / articles);
  console.log(
    `  an article of ${large} : of ${articles}  ${growth('wall').toFixed(2)}, ${growth('cpu').toFixed(2)} CPU  ${judge(growth('wall'), 'growth')}`,
  );
  const memory = ours.memory / blog.memory;
  console.log(`  memory, ours : blog  ${memory.toFixed(2)}  ${judge(memory, 'memoryToBlog')}`);
}

function repeat(work: () => Run): Run {
  return medianRun(Array.from({ length: runs }, work));
}

/** In turn, so that a machine that drifts does so for both. */
function pairs(a: () => Run, b: () => Run): [Run, Run] {
  const measured = Array.from({ length: runs }, () => [a(), b()] as const);
  return [medianRun(measured.map(([run]) => run)), medianRun(measured.map(([, run]) => run))];
}
