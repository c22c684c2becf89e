import type { BuiltCorpus } from './bench-cold.ts';
import type { BenchSize } from './bench-size.ts';
import { build, buildBlog } from './builds.ts';
import { editArticle, editEntity } from './edits.ts';
import { inTurn } from './in-turn.ts';
import { listPages } from './pages.ts';
import { printRatio, printRuns } from './print-figures.ts';
import { newPlace } from './work-folder.ts';

/** Builds after an edit, into the folders of the build before, in turn with first builds of the same and with the blog. */
export async function benchEdits(
  { runs }: BenchSize,
  { dir, made, ours, blogDir, blog: blogPlace }: BuiltCorpus,
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
  const [article, ofEntity, cold] = await inTurn(
    runs,
    afterArticle,
    () => {
      if (entity) editEntity(dir, entity);
      return rebuild();
    },
    () => build(dir, newPlace('ours')),
  );
  // Last, since the blog deletes its folder each time, which slows whatever makes files soon afterwards.
  const [besideBlog, blog] = await inTurn(runs, afterArticle, () => {
    editArticle(blogDir, 17);
    return buildBlog(blogDir, blogPlace);
  });
  printRuns('after an edit of one article', article);
  console.log(`  ${article[0]?.extent}`);
  printRatio('  ours : our cold build', article, cold, { target: 'editToCold' });
  printRuns('  beside a bare Astro blog', besideBlog);
  printRuns('  bare Astro blog', blog);
  printRatio('  ours : blog', besideBlog, blog, { target: 'editToBlog' });
  printRuns('after an edit of one entity', ofEntity);
  console.log(`  ${ofEntity[0]?.extent}`);
  printRatio('  ours : our cold build', ofEntity, cold);
}
