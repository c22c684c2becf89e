import { metaWeights, wholeWord } from './record-format.ts';
import type { SearchQuery } from './search-query.ts';
import type { SearchRecord } from './search-records.ts';

/** The part of Pagefind’s browser interface that the page uses. https://pagefind.app/docs/api-reference/ */
interface Pagefind {
  filters(): Promise<Counts>;
  search(words: string | null, options: { filters: Record<string, string> }): Promise<Answer>;
}

/** For each filter, its values and the number of records that have them. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Answer {
  readonly results: readonly Hit[];
  /** What each value would leave of the words alone. */
  readonly totalFilters: Counts;
}

interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<FoundRecord>;
}

export interface FoundRecord {
  readonly url: string;
  /** HTML: escaped text with `<mark>`. */
  readonly excerpt: string;
  readonly meta: SearchRecord['meta'];
  readonly filters: { readonly kind?: readonly string[] };
}

export interface Found {
  readonly count: number;
  readonly entities: readonly string[];
  load(from: number, to: number): Promise<readonly FoundRecord[]>;
}

let pagefind: Promise<Pagefind> | undefined;

/** Searches the index in `folder`, which is loaded with the first question and not before. */
export async function search({ q, kind, entity }: SearchQuery, folder: string): Promise<Found> {
  pagefind ??= load(folder);
  const index = await pagefind;
  const options = { filters: { ...(kind ? { kind } : {}), ...(entity ? { entity } : {}) } };
  const { results, totalFilters } = await index.search(q || null, options);
  const named = q ? (await index.search(wholeWord(q), options)).results : [];
  const hits = [...named, ...results.filter(isHit(q, named))];
  return {
    count: hits.length,
    entities: Object.entries(totalFilters['entity'] ?? {})
      .filter(([name, count]) => count > 0 || name === entity)
      .map(([name]) => name)
      .sort((a, b) => a.localeCompare(b)),
    load: (from, to) => Promise.all(hits.slice(from, to).map((hit) => hit.data())),
  };
}

/** Of a result of score 0, only fields of no weight were hit. What is called just that stands first already. */
function isHit(q: string, first: readonly Hit[]): (hit: Hit) => boolean {
  const ids = new Set(first.map(({ id }) => id));
  return ({ id, score }) => !ids.has(id) && (q === '' || score > 0);
}

async function load(folder: string): Promise<Pagefind> {
  const { createInstance } = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  // A worker would obey the policy of its own file, which hosts give without WebAssembly.
  const instance = createInstance({ noWorker: true, baseUrl: '/', ranking: { metaWeights } });
  // Counts are told only of filters that have been loaded.
  await instance.filters();
  return instance;
}
