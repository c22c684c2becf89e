import type { BenchSize } from './bench-size.ts';
import { build, buildBlog } from './builds.ts';
import { inTurn } from './in-turn.ts';
import { printRatio, printRuns } from './print-figures.ts';
import { corpus, newPlace } from './work-folder.ts';

/** First builds of a large archive, beside the blog and beside a small one. */
export async function benchScale({ articles, entities, runs, large }: BenchSize): Promise<void> {
  const dir = corpus('large', large, entities);
  const smallDir = corpus('small', articles, entities);
  const [ours, blog, small] = await inTurn(
    runs,
    () => build(dir, newPlace('large')),
    () => buildBlog(dir, newPlace('large-blog')),
    () => build(smallDir, newPlace('small')),
  );
  printRuns(`cold build, ${large} articles`, ours);
  printRuns('  bare Astro blog', blog);
  printRatio('  ours : blog', ours, blog);
  printRatio('  memory, ours : blog', ours, blog, { of: 'memory', target: 'memoryToBlog' });
  printRatio(`  time an article : at ${articles} articles`, ours, small, {
    times: large / articles,
    target: 'growth',
  });
}
