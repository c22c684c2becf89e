import type { BenchSize } from './bench-size.ts';
import { inTurn } from './in-turn.ts';
import { measure } from './measure.ts';
import { npmScript } from './npm-script.ts';
import { printRuns } from './print-figures.ts';
import { corpus, newPath } from './work-folder.ts';

/** `npm run check`, from nothing and when nothing has changed. */
export async function benchCheck({ articles, runs }: BenchSize): Promise<void> {
  const dir = corpus('check', articles, 1000);
  const check = (cache: string) =>
    measure(npmScript('check'), {
      CONTENT_DIR: dir,
      CACHE_DIR: cache,
    });
  const filled = newPath('check-cache');
  // Fills the cache, and keeps the compiled modules that every later check is started with.
  await check(filled);
  const [cold, unchanged] = await inTurn(
    runs,
    () => check(newPath('check-cache')),
    () => check(filled),
  );
  printRuns(`npm run check, ${articles} articles and 1,000 entities`, cold);
  printRuns('  when nothing has changed', unchanged);
}
