import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { plural } from '../wording/plural.ts';
import type { PageTask, PageThreadData, RenderedPages } from './page-thread.ts';
import { startProgress } from './progress.ts';
import { startCounter, takeAll } from './threads.ts';

/** What threads need to know, and who wants to know of them. */
export interface ThreadOptions extends Omit<PageThreadData, 'taken'> {
  /** Is told in a line what the threads have done. */
  readonly report: (line: string) => void;
  /** Is told the file and the digest of each page that a thread has rendered and kept. */
  readonly onPage: (file: string, digest: string) => void;
}

/** Node would let each thread gather 130 MB of what a page needed and the next does not: with this it takes no longer. */
const resourceLimits = { maxYoungGenerationSizeMb: 32 } as const;

/** A thread takes as long to start and to get quick as Astro does to render so many. */
const pagesWorthThreads = 200;

/**
 * Lets many pages be rendered beside what else a build does. Astro renders one after the other when all are known, and hands
 * each through a request, a response and an asynchronous file to the disk, which takes as long as rendering it. The threads
 * start with the first pages that are due and write theirs themselves; Astro is left with the few that have no record of
 * their own, and with everything where pages are few.
 *
 * @param due the pages to make that have a record of their own; it ends when all are known.
 * @param options asked for when the pages are bundled.
 */
export function renderInThreads(
  astro: AstroPrerenderer,
  due: AsyncIterable<readonly PageTask[]>,
  options: () => ThreadOptions,
): AstroPrerenderer {
  let rendering: Promise<unknown> = Promise.resolve();
  return {
    ...astro,
    async getStaticPaths() {
      let waiting: PageTask[] = [];
      let threads: PageThreads | undefined;
      for await (const tasks of due) {
        waiting.push(...tasks);
        if (waiting.length < pagesWorthThreads && !threads) continue;
        threads ??= startThreads(options());
        threads.render(waiting);
        waiting = [];
      }
      // A failure is met in `teardown`; until then nobody listens.
      rendering = threads?.end() ?? rendering;
      rendering.catch(() => {});
      const files = new Set(waiting.map(({ file }) => file));
      const paths = await astro.getStaticPaths();
      return paths.filter((path) => !isOfRecord(path) || files.has(fileOf(path)));
    },
    async teardown() {
      await rendering;
      await astro.teardown?.();
    },
  };
}

/** A route whose path is not fixed has a page for each of its records. */
function isOfRecord({ route }: PathWithRoute): boolean {
  return route.pathname === undefined;
}

function fileOf({ pathname }: PathWithRoute): string {
  return `${pathname.replace(/^\/|\/$/g, '')}/index.html`;
}

interface PageThreads {
  render(tasks: readonly PageTask[]): void;
  /** @throws what the first thread that failed has thrown. */
  end(): Promise<void>;
}

/** One for each core but that of the thread that prepares the pages. */
function startThreads({ report, onPage, ...shared }: ThreadOptions): PageThreads {
  const taken = startCounter();
  const workerData: PageThreadData = { ...shared, taken };
  const module = new URL('page-thread.ts', import.meta.url);
  const workers = Array.from(
    { length: Math.max(1, availableParallelism() - 1) },
    () => new Worker(module, { workerData, resourceLimits }),
  );
  const answers = Promise.all(
    workers.map(
      (worker) =>
        new Promise<RenderedPages>((resolve, reject) =>
          worker.once('message', resolve).once('error', reject),
        ),
    ),
  );
  // After a failure the others have nothing more to do.
  answers.catch(() => takeAll(taken));
  let pages = 0;
  const started = performance.now();
  const progress = startProgress('Rendering pages');
  const watching = setInterval(() => progress.update(Math.min(Atomics.load(taken, 0), pages), pages), 1000);
  const post = (message: readonly PageTask[] | null) => {
    for (const worker of workers) worker.postMessage(message);
  };
  return {
    render(tasks) {
      pages += tasks.length;
      post(tasks);
    },
    async end() {
      post(null);
      try {
        for (const rendered of await answers) {
          for (const [file, digest] of rendered) onPage(file, digest);
        }
        const milliseconds = Math.round(performance.now() - started);
        report(`${pages} pages rendered by ${plural(workers.length, 'thread')} in ${milliseconds} ms`);
      } finally {
        clearInterval(watching);
        progress.end();
      }
    },
  };
}
