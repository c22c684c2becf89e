import type { BuiltCorpus } from './bench-cold.ts';
import type { BenchSize } from './bench-size.ts';
import { build, buildBlog } from './builds.ts';
import { editArticle, editEntity } from './edits.ts';
import { inTurn } from './in-turn.ts';
import { listPages } from './pages.ts';
import { printMedianRatio, printRatio, printRuns } from './print-figures.ts';

/**
 * Builds after an edit, into the folders of the build before. Measured after all first builds, since the blog
 * deletes its folder each time.
 */
export async function benchEdits(
  { runs }: BenchSize,
  { dir, made, ours, blogDir, blog, cold }: BuiltCorpus,
): Promise<void> {
  const [entity] = made;
  const rebuild = async () => {
    const started = Date.now();
    const run = await build(dir, ours);
    const pages = listPages(ours.out);
    const again = pages.filter(({ written }) => written >= started).length;
    return { ...run, extent: `${again} of ${pages.length} pages made again` };
  };
  const afterArticle = () => {
    editArticle(dir, 17);
    return rebuild();
  };
  // Untimed: only from the second build on is there a folder of the site before the last.
  await afterArticle();
  const [article, blogArticle, ofEntity] = await inTurn(
    runs,
    afterArticle,
    () => {
      editArticle(blogDir, 17);
      return buildBlog(blogDir, blog);
    },
    () => {
      if (entity) editEntity(dir, entity);
      return rebuild();
    },
  );
  printRuns('after an edit of one article', article);
  console.log(`  ${article[0]?.extent}`);
  printRuns('  bare Astro blog', blogArticle);
  printRatio('  ours : blog', article, blogArticle, { target: 'editToBlog' });
  printMedianRatio('  ours : our cold build', article, cold, 'editToCold');
  printRuns('after an edit of one entity', ofEntity);
  console.log(`  ${ofEntity[0]?.extent}`);
  printMedianRatio('  ours : our cold build', ofEntity, cold);
}
