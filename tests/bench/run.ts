import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type MadeEntity, writeCorpus } from './corpus.ts';
import { editArticle, editEntity } from './edits.ts';
import { measure, medianRun, type Run } from './measure.ts';

/**
 * `npm run bench`: how long the site takes to build, beside the simplest blog that Astro makes of the same
 * articles. Both are measured in turn within one run, since machines differ and drift: quote the ratios.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    entities: { type: 'string', default: '200' },
    runs: { type: 'string', default: '3' },
    large: { type: 'string', default: '5000' },
  },
});
const [articles, entities, runs, large] = [values.articles, values.entities, values.runs, values.large].map(
  Number,
) as [number, number, number, number];

const folder = join(tmpdir(), 'gazetteer-bench');
const astro = 'node_modules/astro/bin/astro.mjs';
const bare = {
  SECTION_PAGES: 'off',
  CARDS: 'off',
  SEARCH: 'off',
  PRECOMPRESS: 'off',
};

const { version: astroVersion } = await import('astro/package.json', { with: { type: 'json' } }).then(
  (module) => module.default,
);
console.log(
  `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, Astro ${astroVersion}`,
);

benchCore();
benchSite();
benchScale();
rmSync(folder, { recursive: true, force: true });

function benchCore(): void {
  const dir = corpus('core', articles, 1000);
  const measured = repeat(() => {
    clear('core-cache');
    return measure(['tests/bench/core.ts'], { ...bare, CONTENT_DIR: dir, CACHE_DIR: cache('core-cache') });
  });
  row(`core, ${articles} articles and 1,000 entities`, measured);
  console.log(`  ${(measured.cpu / articles).toFixed(2)} ms of processor time an article`);
  benchLedger(dir, measured);
}

/** The ledger of the same articles: its size, what recording it takes, and what it adds to a cold run. */
function benchLedger(dir: string, withoutLedger: Run): void {
  const settings = { ...bare, CONTENT_DIR: dir, CACHE_DIR: cache('core-cache') };
  clear('core-cache');
  row(`  npm run permalinks, first time`, measure(['src/desk/permalinks.ts'], settings));
  const files = readdirSync(join(dir, 'permalinks'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  const sizes = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)).length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const measured = repeat(() => {
    clear('core-cache');
    return measure(['tests/bench/core.ts'], settings);
  });
  row(`  core with the ledger`, measured);
  const added = (measured.cpu - withoutLedger.cpu) / articles;
  console.log(
    `  the ledger: ${(bytes / 2 ** 20).toFixed(1)} MiB, ${(bytes / articles / 1024).toFixed(1)} KiB and ${added.toFixed(2)} ms of processor time an article`,
  );
}

function benchSite(): void {
  const made: MadeEntity[] = [];
  const dir = corpus('site', articles, entities, made);
  const [ours, blog] = pairs(
    () => {
      clear('ours');
      return build(dir, bare);
    },
    () => {
      clear('blog');
      return buildBlog(dir);
    },
  );
  row(`cold build, ${articles} articles and ${entities} entities`, ours);
  row('  bare Astro blog', blog);
  ratio('  ours : blog', ours, blog);

  const [edited, editedBlog] = pairs(
    () => {
      editArticle(dir, 17);
      return build(dir, bare);
    },
    () => {
      editArticle(dir, 17);
      return buildBlog(dir);
    },
  );
  row('after an edit of one article', edited);
  row('  bare Astro blog', editedBlog);
  ratio('  ours : blog', edited, editedBlog);
  ratio('  ours : our cold build', edited, ours);

  const entity = repeat(() => {
    editEntity(dir, made[0] as MadeEntity);
    return build(dir, bare);
  });
  row('after an edit of one entity', entity);
  ratio('  ours : our cold build', entity, ours);

  const sections = repeat(() => {
    clear('ours');
    return build(dir, { ...bare, SECTION_PAGES: 'on' });
  });
  row('cold build with section pages', sections);
  const more = (kind: 'wall' | 'cpu') => ((sections[kind] - ours[kind]) / (articles * 7)).toFixed(2);
  console.log(`  ${more('wall')} ms a section page, ${more('cpu')} ms of processor time`);
}

function benchScale(): void {
  const dir = corpus('large', large, entities);
  clear('ours');
  const ours = build(dir, bare);
  clear('blog');
  const blog = buildBlog(dir);
  const smallDir = corpus('site', articles, entities);
  clear('ours');
  const small = build(smallDir, bare);
  row(`cold build, ${large} articles`, ours);
  row('  bare Astro blog', blog);
  const growth = (kind: 'wall' | 'cpu') => (ours[kind] / large / (small[kind] / articles)).toFixed(2);
  console.log(`  an article of ${large} : of ${articles}  ${growth('wall')}, ${growth('cpu')} CPU`);
  console.log(`  memory, ours : blog  ${(ours.memory / blog.memory).toFixed(2)}`);
}

function build(dir: string, settings: Readonly<Record<string, string>>): Run {
  return measure([astro, 'build', '--silent'], {
    ...settings,
    CONTENT_DIR: dir,
    OUT_DIR: join(folder, 'ours-out'),
    CACHE_DIR: cache('ours'),
  });
}

function buildBlog(dir: string): Run {
  return measure([astro, 'build', '--silent', '--root', 'tests/bench/blog'], {
    CONTENT_DIR: dir,
    BLOG_OUT: join(folder, 'blog-out'),
    BLOG_CACHE: cache('blog'),
  });
}

function corpus(name: string, count: number, entityCount: number, made: MadeEntity[] = []): string {
  const dir = join(folder, `${name}-content`);
  made.push(...writeCorpus(dir, { articles: count, entities: entityCount, seed: 2021 }));
  return dir;
}

function cache(name: string): string {
  return join(folder, `${name}-cache`);
}

function clear(name: string): void {
  rmSync(cache(name), { recursive: true, force: true });
  rmSync(join(folder, `${name}-out`), { recursive: true, force: true });
}

function repeat(work: () => Run): Run {
  return medianRun(Array.from({ length: runs }, work));
}

/** In turn, so that a machine that drifts does so for both. */
function pairs(a: () => Run, b: () => Run): [Run, Run] {
  const measured = Array.from({ length: runs }, () => [a(), b()] as const);
  return [medianRun(measured.map(([run]) => run)), medianRun(measured.map(([, run]) => run))];
}

function row(what: string, { wall, cpu, memory }: Run): void {
  console.log(
    `${what.padEnd(48)} ${(wall / 1000).toFixed(1).padStart(7)} s  ${(cpu / 1000).toFixed(1).padStart(7)} s CPU  ${Math.round(memory).toString().padStart(6)} MiB`,
  );
}

function ratio(what: string, a: Run, b: Run): void {
  console.log(
    `${what.padEnd(48)} ${(a.wall / b.wall).toFixed(2).padStart(7)}    ${(a.cpu / b.cpu).toFixed(2).padStart(7)} CPU`,
  );
}
