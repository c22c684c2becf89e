import { availableParallelism } from 'node:os';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { PageTask, PageThreadData, RenderedPages } from './page-thread.ts';
import { startProgress } from './progress.ts';
import { joinThreads, runThread, startCounter } from './threads.ts';

/** What threads need to know, and who wants to know of them. */
export interface ThreadOptions extends Omit<PageThreadData, 'pages' | 'taken'> {
  /** Origin and base path of the site. */
  readonly home: string;
  /** Is told in a line what the threads have done. */
  readonly report: (line: string) => void;
  /** Is told the file and the digest of each page that a thread has rendered and kept. */
  readonly onPage: (file: string, digest: string) => void;
}

/** Node would let each thread gather 130 MB of what a page needed and the next does not: with this it takes no longer. */
const resourceLimits = { maxYoungGenerationSizeMb: 32 } as const;

/** With fewer pages for each, threads take longer to start than they save. */
const pagesPerThread = 100;

/**
 * Lets many pages be rendered on all cores. Astro renders one after the other, and hands each through a request, a response
 * and an asynchronous file to the disk, which takes as long as rendering it. The threads write their pages
 * themselves; Astro is left with the few that have no record of their own, and with everything where pages are few.
 *
 * @param prepared what to wait for: the records of the pages.
 * @param options asked for when the pages are bundled.
 */
export function renderInThreads(
  astro: AstroPrerenderer,
  prepared: Promise<unknown>,
  options: () => ThreadOptions,
): AstroPrerenderer {
  let rendering: Promise<unknown> = Promise.resolve();
  return {
    ...astro,
    async getStaticPaths() {
      await prepared;
      const paths = await astro.getStaticPaths();
      const ofRecords = paths.filter(isOfRecord);
      const threads = Math.min(availableParallelism(), Math.floor(ofRecords.length / pagesPerThread));
      if (threads < 2) return paths;
      rendering = startThreads(threads, ofRecords, options());
      // A failure is met in `teardown`; until then nobody listens.
      rendering.catch(() => {});
      return paths.filter((path) => !isOfRecord(path));
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

async function startThreads(
  threads: number,
  paths: readonly PathWithRoute[],
  { home, report, onPage, ...shared }: ThreadOptions,
): Promise<void> {
  const pages = paths.map((path) => pageTask(path, home));
  const taken = startCounter();
  const started = performance.now();
  const progress = startProgress('Rendering pages');
  const watching = setInterval(
    () => progress.update(Math.min(Atomics.load(taken, 0), pages.length), pages.length),
    1000,
  );
  const data: PageThreadData = { ...shared, pages, taken };
  const module = new URL('page-thread.ts', import.meta.url);
  const running = Array.from({ length: threads }, () =>
    runThread<RenderedPages>(module, data, resourceLimits),
  );
  try {
    for (const rendered of await joinThreads(running, taken, pages.length)) {
      for (const [file, digest] of rendered) onPage(file, digest);
    }
    report(
      `${pages.length} pages rendered by ${threads} threads in ${Math.round(performance.now() - started)} ms`,
    );
  } finally {
    clearInterval(watching);
    progress.end();
  }
}

function pageTask({ pathname, route }: PathWithRoute, home: string): PageTask {
  const path = pathname.replace(/^\/|\/$/g, '');
  return { url: `${home}${path}/`, file: `${path}/index.html`, component: route.component };
}
