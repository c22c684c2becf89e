import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { siteVersion } from '../code-version.ts';
import { count } from '../reports/report.ts';
import type { Settings } from '../settings.ts';
import { addFiles } from './add-files.ts';
import { finishBuild } from './finish-build.ts';
import { keepFiles } from './kept-files.ts';
import { pageRoutes } from './page-routes.ts';
import type { PageTask, RenderedPages } from './page-thread.ts';
import type { Prepared } from './prepare.ts';
import { prepareAndReport } from './report-problems.ts';
import { stagingFolder } from './staging.ts';
import { timeStep } from './time-step.ts';
import type { WrittenRecord } from './write-records.ts';

/** What the thread is told at its start. When all pages are made it is told of those that were kept where they were rendered. */
export interface PublicationData {
  readonly settings: Settings;
  /** Of the terminal that the main thread writes to, if it is one. */
  readonly terminal: { readonly isTTY: boolean; readonly colors: boolean };
}

/** What the thread says. */
export type PublicationMessage =
  /** Something to tell the publisher. */
  | { readonly step: 'line'; readonly line: string }
  /** The staging folder holds what an earlier site left to it: from now on others may write in it. */
  | { readonly step: 'staged' }
  /** These pages can be made. */
  | { readonly step: 'due'; readonly pages: readonly PageTask[] }
  /** All pages are told, or the content has errors; the report names what is wrong, if anything. */
  | { readonly step: 'prepared'; readonly report: string; readonly errors: number }
  /** The staging folder holds the whole site. */
  | { readonly step: 'finished' };

const { settings, terminal }: PublicationData = workerData;
const staging = stagingFolder(settings.outDir);
// The main thread writes what is written here.
Object.assign(process.stderr, { isTTY: terminal.isTTY });

const kept = keepFiles(settings.cacheDir, siteVersion());
kept.reuse(staging);
say({ step: 'staged' });

const { prepared, report } = await prepareAndReport(settings, {
  drafts: false,
  // The main thread bundles, and others render pages.
  threads: Math.max(1, availableParallelism() - 1),
  colors: terminal.colors,
  onWritten,
});
say({ step: 'prepared', report, errors: count(prepared.problems).errors });
if (!prepared.hasErrors) await publish(prepared);

async function publish(prepared: Prepared): Promise<void> {
  const pagesMade = parentPort && once(parentPort, 'message');
  tell(`${prepared.articles.length} articles, ${prepared.entities.length} entities`);
  await timeStep(tell, 'Data and feeds', () => addFiles(staging, prepared, settings, kept));
  const [rendered]: RenderedPages[] = (await pagesMade) ?? [];
  kept.exchangePages(staging, rendered ?? new Map());
  await finishBuild(staging, prepared, settings, tell);
  kept.close(staging);
  say({ step: 'finished' });
}

/** Says which of the pages must be made; the others are kept. Those that show the record of the whole site always are made. */
function onWritten(records: readonly WrittenRecord[]): void {
  const pages = records.flatMap(({ collection, id, start, length, digest }) => {
    if (collection === 'site') return [];
    const file = pageRoutes[collection].file(id);
    return kept.noteDue(staging, file, digest) ? { collection, file, start, length } : [];
  });
  if (pages.length > 0) say({ step: 'due', pages });
}

function say(message: PublicationMessage): void {
  parentPort?.postMessage(message);
}

function tell(line: string): void {
  say({ step: 'line', line });
}
