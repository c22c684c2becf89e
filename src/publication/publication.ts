import { Worker } from 'node:worker_threads';
import type { Settings } from '../settings.ts';
import { plural } from '../wording/plural.ts';
import type { PagesMade, PublicationData, PublicationMessage } from './publication-thread.ts';

/** All of a build that needs no Astro, at work in a thread of its own. */
export interface Publication {
  /** The staging folder holds what an earlier site left to it: from now on others may write in it. */
  readonly staged: Promise<unknown>;
  /** The records of all pages are written. Never where the content has errors: then the process ends. */
  readonly prepared: Promise<unknown>;
  /** Lets the thread finish the staging folder now that all pages are in it. */
  finish(pages: PagesMade): Promise<unknown>;
}

/**
 * Starts the thread. What it does takes about as long as Astro’s start and bundling, which must happen in the main
 * thread, so they go side by side.
 *
 * @param tell is given what the publisher should know, a line at a time.
 */
export function startPublication(settings: Settings, tell: (line: string) => void): Publication {
  const { stderr } = process;
  const workerData: PublicationData = {
    settings,
    terminal: { isTTY: stderr.isTTY, colors: stderr.hasColors?.() ?? false },
  };
  const worker = new Worker(new URL('publication-thread.ts', import.meta.url), { workerData });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  const steps = {
    staged: Promise.withResolvers(),
    prepared: Promise.withResolvers(),
    finished: Promise.withResolvers(),
  };
  const reached = (step: keyof typeof steps) => {
    const either = Promise.race([steps[step].promise, failed]);
    // A failure is met where the step is waited for; until then nobody listens.
    either.catch(() => {});
    return either;
  };
  worker.on('message', (message: PublicationMessage) => {
    if (message.step === 'line') return tell(message.line);
    if (message.step === 'prepared') {
      stderr.write(message.report);
      if (message.errors > 0) refuseToBuild(message.errors);
    }
    steps[message.step].resolve(undefined);
  });
  return {
    staged: reached('staged'),
    prepared: reached('prepared'),
    finish(pages) {
      worker.postMessage(pages);
      return reached('finished');
    },
  };
}

/** Ends a build whose content has errors. They are printed before; thrown, they would look like a fault of the program. */
function refuseToBuild(errors: number): never {
  process.stderr.write(`${plural(errors, 'error')} in the content: nothing was built.\n`);
  process.exit(1);
}
