import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { keepCopy } from './kept-copies.ts';
import { type Counter, takeNext } from './threads.ts';
import { writeFile } from './write-file.ts';

/** A page to render. */
export interface PageTask {
  readonly url: string;
  /** Where it goes in the built folder: `articles/x/index.html`. */
  readonly file: string;
  /** File of its route: `src/pages/articles/[article]/index.astro`. */
  readonly component: string;
}

/** What the threads of a build are told. */
export interface PageThreadData {
  readonly pages: readonly PageTask[];
  /** How many of them are taken: the threads count together. */
  readonly taken: Counter;
  /** Module that Astro has bundled to render pages. */
  readonly bundle: string;
  /** What Astro knows of the routes once they are bundled, above all which style sheets are theirs. */
  readonly routes: ReadonlyMap<string, unknown>;
  /** The folder that is built. */
  readonly dir: string;
  readonly cacheDir: string;
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
    render(request: Request, options: { readonly routeData: unknown }): Promise<Response>;
  };
}

const { pages, taken, bundle, routes, dir, cacheDir }: PageThreadData = workerData;
const { app }: PagesBundle = await import(pathToFileURL(bundle).href);
// What Astro’s own prerenderer tells it (astro/dist/core/build/default-prerenderer.js), as far as a page asks for it:
// no integration adds scripts to pages. `tests/site/threads.test.ts` compares pages of both.
app.setInternals({ pagesByKeys: routes, entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts: [] }, logger: { options: app.logger.options } });

const routeOf = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
const rendered = new Map<string, string>();
for (let page = takePage(); page; page = takePage()) {
  const body = await renderPage(page);
  writeFile(dir, page.file, body);
  rendered.set(page.file, keepCopy(cacheDir, dir, page.file, body));
}
parentPort?.postMessage(rendered satisfies RenderedPages);

async function renderPage({ url, file, component }: PageTask): Promise<Uint8Array> {
  try {
    const response = await app.render(new Request(url), { routeData: routeOf.get(component) });
    if (response.status !== 200) throw new Error(`It was answered with status ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Error(`Cannot render ${file}: ${(error as Error).message}`, { cause: error });
  }
}

function takePage(): PageTask | undefined {
  return pages[takeNext(taken)];
}
