import { Worker } from 'node:worker_threads';
import type { Settings } from '../settings.ts';
import { plural } from '../wording/plural.ts';
import type { PageTask, RenderedPages } from './page-thread.ts';
import type { PublicationData, PublicationMessage } from './publication-thread.ts';

/** All of a build that needs no Astro, at work in a thread of its own. */
export interface Publication {
  /**
   * Keeps the process alive for the thread, which until then ends with it.
   *
   * @param tell is given what the publisher should know, a line at a time.
   */
  attach(tell: (line: string) => void): void;
  /** The staging folder holds what an earlier site left to it: from now on others may write in it. */
  readonly staged: Promise<unknown>;
  /** The pages to make, as they come; it ends when all are known. Never where the content has errors: then the process ends. */
  readonly due: AsyncIterable<readonly PageTask[]>;
  /**
   * Lets the thread finish the staging folder now that all pages are in it.
   *
   * @param pages those that were kept where they were rendered.
   */
  finish(pages: RenderedPages): Promise<unknown>;
}

/**
 * Starts the thread. What it does takes about as long as Astro’s start and bundling, which must happen in the main
 * thread, so they go side by side.
 */
export function startPublication(settings: Settings): Publication {
  const { stderr } = process;
  const workerData: PublicationData = {
    settings,
    terminal: { isTTY: stderr.isTTY, colors: stderr.hasColors?.() ?? false },
  };
  const worker = new Worker(new URL('publication-thread.ts', import.meta.url), { workerData });
  worker.unref();
  const attached = Promise.withResolvers<(line: string) => void>();
  const [staged, finished] = [Promise.withResolvers(), Promise.withResolvers()];
  const due = new ReadableStream<readonly PageTask[]>({
    start(pages) {
      worker.on('error', (error) => {
        pages.error(error);
        staged.reject(error);
        finished.reject(error);
      });
      worker.on('message', (message: PublicationMessage) => {
        if (message.step === 'line') attached.promise.then((tell) => tell(message.line));
        else if (message.step === 'staged') staged.resolve(undefined);
        else if (message.step === 'due') pages.enqueue(message.pages);
        else if (message.step === 'finished') finished.resolve(undefined);
        else {
          stderr.write(message.report);
          if (message.errors > 0) refuseToBuild(message.errors);
          pages.close();
        }
      });
    },
  });
  // A failure is met by whoever waits for these; until then nobody listens.
  for (const { promise } of [staged, finished]) promise.catch(() => {});
  return {
    attach(tell) {
      worker.ref();
      attached.resolve(tell);
    },
    staged: staged.promise,
    due,
    finish(pages) {
      worker.postMessage(pages);
      return finished.promise;
    },
  };
}

/** Ends a build whose content has errors. They are printed before; thrown, they would look like a fault of the program. */
function refuseToBuild(errors: number): never {
  process.stderr.write(`${plural(errors, 'error')} in the content: nothing was built.\n`);
  process.exit(1);
}
