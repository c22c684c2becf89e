import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchSize } from './bench-size.ts';
import { bare } from './builds.ts';
import { inTurn } from './in-turn.ts';
import { measure, type Run } from './measure.ts';
import { spread, spreadOfRounds } from './medians.ts';
import { npmScript } from './npm-script.ts';
import { findCore } from './one-core.ts';
import { judge, printRuns, withRange } from './print-figures.ts';
import { corpus, newPath } from './work-folder.ts';

/**
 * What the core takes an article on one processor, and what the ledger adds to it. Where no process can be pinned to
 * one, processor time is judged, which also counts what V8’s own threads do on the others.
 */
export async function benchCore({ articles, runs }: BenchSize): Promise<void> {
  const core = findCore();
  const dir = corpus('core', articles, 1000);
  const ledgerDir = corpus('core-with-ledger', articles, 1000);
  const recording = await measure(npmScript('permalinks'), {
    ...bare,
    CONTENT_DIR: ledgerDir,
    CACHE_DIR: newPath('permalinks-cache'),
  });
  const [alone, withLedger, unpinned] = await inTurn(
    runs,
    () => measureCore(dir, core),
    () => measureCore(ledgerDir, core),
    () => measureCore(dir),
  );
  const each = (some: readonly Run[], kind: 'wall' | 'cpu') =>
    spread(some.map((run) => run[kind] / articles));
  const processorTime = each(unpinned, 'cpu');
  const judged = core === undefined ? processorTime : each(alone, 'wall');
  const target = judge(judged.middle, 'coreMillisecondsAnArticle');

  printRuns(`core, ${articles} articles and 1,000 entities`, unpinned);
  console.log(
    `  before it, Node’s start and modules: ${withRange(spread(alone.map(({ start }) => start)), 0, 'ms')}`,
  );
  console.log(`  an article by the clock: ${withRange(each(unpinned, 'wall'), 2, 'ms')}`);
  console.log(`    of processor time: ${withRange(processorTime, 2, 'ms')}`);
  if (core === undefined) {
    console.log(`  judged by that, since there is no taskset to pin it to one core  ${target}`);
  } else {
    printRuns(`  pinned to one core (taskset -c ${core})`, alone);
    console.log(`  an article by the clock: ${withRange(judged, 2, 'ms')}  ${target}`);
  }

  printRuns('  the same with the ledger', withLedger);
  const kind = core === undefined ? 'cpu' : 'wall';
  const added = spreadOfRounds(withLedger, alone, (more, less) => (more[kind] - less[kind]) / articles);
  const bytes = sizeOf(join(ledgerDir, 'permalinks'));
  console.log(
    `  the ledger: ${(bytes / 2 ** 20).toFixed(1)} MiB; an article ${(bytes / articles / 1024).toFixed(1)} KiB and ${withRange(added, 2, 'ms')}`,
  );
  printRuns('  npm run permalinks, first time, once', [recording]);
}

interface CoreRun extends Run {
  /** Milliseconds until the core began: Node’s start and the modules. */
  readonly start: number;
}

/** Garbage is collected in the one thread too: with other processors free, threads that help wait longer than they save. */
async function measureCore(dir: string, core?: number): Promise<CoreRun> {
  const settings = { ...bare, CONTENT_DIR: dir, CACHE_DIR: newPath('core-cache') };
  const run = await measure(['--single-threaded-gc', 'tests/bench/core.ts'], settings, core);
  const work: Pick<Run, 'wall' | 'cpu'> = JSON.parse(run.said);
  return { memory: run.memory, ...work, start: run.wall - work.wall };
}

function sizeOf(dir: string): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
    .reduce((sum, size) => sum + size, 0);
}
