import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { keepCopy } from './kept-copies.ts';
import { type PageCollection, pageRoutes } from './page-routes.ts';
import { openRecords, readAt } from './store.ts';
import { type Counter, takeNext } from './threads.ts';
import { WholeResponse } from './whole-response.ts';
import { writeFile } from './write-file.ts';

/** A page to render. */
export interface PageTask {
  readonly collection: PageCollection;
  /** Where it goes in the built folder: `articles/x/index.html`. */
  readonly file: string;
  /** Where its record stands in the file of records, in bytes. */
  readonly start: number;
  readonly length: number;
}

/** What the threads of a build are told at their start. The tasks come as messages, null after the last. */
export interface PageThreadData {
  /** How many of the tasks are taken: the threads count together. */
  readonly taken: Counter;
  /** Module that Astro has bundled to render pages. */
  readonly bundle: string;
  /** What Astro knows of the routes once they are bundled, above all which style sheets are theirs. */
  readonly routes: ReadonlyMap<string, unknown>;
  /** The folder that is built. */
  readonly dir: string;
  readonly cacheDir: string;
  /** Origin and base path of the site. */
  readonly home: string;
}

/** What a thread answers when no page is left: digests of those it has rendered and kept, by file. */
export type RenderedPages = ReadonlyMap<string, string>;

/** As much of the bundled module as is used here. */
interface PagesBundle {
  readonly app: {
    readonly manifest: { readonly routes: readonly { readonly routeData: { readonly component: string } }[] };
    readonly logger: { readonly options: unknown };
    setInternals(internals: unknown): void;
    setOptions(options: unknown): void;
    render(request: Request, options: { readonly routeData: unknown; locals: App.Locals }): Promise<Response>;
  };
}

const { taken, bundle, routes, dir, cacheDir, home }: PageThreadData = workerData;
const tasks: PageTask[] = [];
let isLast = false;
parentPort?.on('message', (batch: readonly PageTask[] | null) => {
  if (batch) tasks.push(...batch);
  else isLast = true;
});

globalThis.Response = WholeResponse;
const { app }: PagesBundle = await import(pathToFileURL(bundle).href);
// What Astro’s own prerenderer tells it (astro/dist/core/build/default-prerenderer.js), as far as a page asks for it:
// no integration adds scripts to pages. `tests/site/threads.test.ts` compares pages of both.
app.setInternals({ pagesByKeys: routes, entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts: [] }, logger: { options: app.logger.options } });

const routeOf = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
const records = openRecords(cacheDir);
const rendered = new Map<string, string>();
for (let task = await takeTask(); task; task = await takeTask()) {
  const body = await renderPage(task);
  writeFile(dir, task.file, body);
  rendered.set(task.file, keepCopy(cacheDir, dir, task.file, body));
}
parentPort?.postMessage(rendered satisfies RenderedPages);
parentPort?.close();

async function renderPage({ collection, file, start, length }: PageTask): Promise<Uint8Array> {
  try {
    const request = new Request(`${home}${file.slice(0, -'index.html'.length)}`);
    const record: unknown = JSON.parse(readAt(records, start, length).toString());
    const routeData = routeOf.get(pageRoutes[collection].component);
    const response = await app.render(request, { routeData, locals: { record } });
    if (response.status !== 200) throw new Error(`It was answered with status ${response.status}.`);
    return await WholeResponse.bytesOf(response);
  } catch (error) {
    throw new Error(`Cannot render ${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** The next task that no other thread has taken, as soon as there is one; undefined after the last. */
async function takeTask(): Promise<PageTask | undefined> {
  for (;;) {
    const next = takeNext(taken, tasks.length);
    if (next !== undefined) return tasks[next];
    if (isLast) return undefined;
    if (parentPort) await once(parentPort, 'message');
  }
}
