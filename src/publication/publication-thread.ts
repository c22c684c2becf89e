import { parentPort, workerData } from 'node:worker_threads';
import { siteVersion } from '../code-version.ts';
import type { Settings } from '../settings.ts';
import { addFiles } from './add-files.ts';
import { writeDuePages } from './due-pages.ts';
import { finishBuild } from './finish-build.ts';
import { keepFiles } from './kept-files.ts';
import type { RenderedPages } from './page-thread.ts';
import type { Prepared } from './prepare.ts';
import { prepareAndReport } from './report-problems.ts';
import { stagingFolder } from './staging.ts';
import type { Manifest } from './store.ts';
import { timeStep } from './time-step.ts';

/** What the thread is told at its start. */
export interface PublicationData {
  readonly settings: Settings;
  /** Of the terminal that the main thread writes to, if it is one. */
  readonly terminal: { readonly isTTY: boolean; readonly colors: boolean };
}

/** What the thread says, in this order but for the lines. */
export type PublicationMessage =
  /** Something to tell the publisher. */
  | { readonly step: 'line'; readonly line: string }
  /** The staging folder holds what an earlier site left to it: from now on others may write in it. */
  | { readonly step: 'staged' }
  /** The records are written, or the content has errors; the report names what is wrong, if anything. */
  | { readonly step: 'prepared'; readonly report: string; readonly errors: number }
  /** The staging folder holds the whole site. */
  | { readonly step: 'finished' };

/** What the thread is told once Astro has made its pages: digests of those that other threads have kept. */
export type PagesMade = RenderedPages;

const { settings, terminal }: PublicationData = workerData;
const staging = stagingFolder(settings.outDir);
Object.assign(process.stderr, { isTTY: terminal.isTTY });

const kept = keepFiles(settings.cacheDir, siteVersion());
kept.reuse(staging);
say({ step: 'staged' });

const { prepared, report } = await prepareAndReport(settings, { drafts: false, colors: terminal.colors });
const { manifest, problems } = prepared;
if (manifest) await publish(prepared, manifest);
else
  say({ step: 'prepared', report, errors: problems.filter(({ severity }) => severity === 'error').length });

async function publish(prepared: Prepared, manifest: Manifest): Promise<void> {
  const due = kept.due(manifest);
  writeDuePages(settings.cacheDir, due);
  kept.makeRoom(staging, due);
  const pagesMade = nextMessage<PagesMade>();
  tell(`${prepared.articles.length} articles, ${prepared.entities.length} entities`);
  say({ step: 'prepared', report, errors: 0 });

  await timeStep(tell, 'Data and feeds', () => addFiles(staging, prepared, settings, kept));
  kept.exchangePages(staging, manifest, due, await pagesMade);
  await finishBuild(staging, prepared, settings, tell);
  kept.close(staging);
  say({ step: 'finished' });
}

function say(message: PublicationMessage): void {
  parentPort?.postMessage(message);
}

function tell(line: string): void {
  say({ step: 'line', line });
}

function nextMessage<T>(): Promise<T> {
  return new Promise((resolve) => parentPort?.once('message', resolve));
}
