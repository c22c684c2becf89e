import { type ArchiveParts, indexFolder } from './archive-parts.ts';
import { metaWeights, type SearchRecord, wholeWord } from './record-format.ts';
import type { SearchQuery } from './search-query.ts';

/** The part of Pagefind’s browser interface that the page uses. https://pagefind.app/docs/api-reference/ */
interface Pagefind {
  mergeIndex(folder: string, options: typeof indexOptions): Promise<void>;
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
  /** Parts whose index could not be read. */
  readonly unread: readonly string[];
  /** Those that can be read of the results in a range. */
  load(from: number, to: number): Promise<readonly FoundRecord[]>;
}

interface Loaded {
  readonly index: Pagefind;
  readonly unread: readonly string[];
}

/** Addresses in an index are root-relative. */
const indexOptions = { baseUrl: '/', ranking: { metaWeights } } as const;

let loaded: Promise<Loaded> | undefined;

/** Searches the indexes of all parts, which are loaded with the first question and not before. */
export async function search({ q, kind, entity }: SearchQuery, parts: ArchiveParts): Promise<Found> {
  loaded ??= load(parts);
  const { index, unread } = await loaded;
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
    unread,
    load: async (from, to) => {
      const records = await Promise.allSettled(hits.slice(from, to).map((hit) => hit.data()));
      return records.flatMap((record) => (record.status === 'fulfilled' ? [record.value] : []));
    },
  };
}

/** Of a result of score 0, only fields of no weight were hit. What is called just that stands first already. */
function isHit(q: string, first: readonly Hit[]): (hit: Hit) => boolean {
  const ids = new Set(first.map(({ id }) => id));
  return ({ id, score }) => !ids.has(id) && (q === '' || score > 0);
}

async function load([own, ...others]: ArchiveParts): Promise<Loaded> {
  const { createInstance } = await import(/* @vite-ignore */ `${indexFolder(own)}pagefind.js`);
  // A worker would obey the policy of its own file, which hosts give without WebAssembly.
  const index: Pagefind = createInstance({ noWorker: true, ...indexOptions });
  // Counts are told only of filters that have been loaded. Nothing is merged into an index that cannot be read.
  await index.filters();
  const merged = await Promise.allSettled(
    others.map((part) => index.mergeIndex(indexFolder(part), indexOptions)),
  );
  const unread = others.filter((_, at) => merged[at]?.status === 'rejected');
  if (unread.length > 0) {
    // An index that could not be merged would spoil every search.
    const readable = await load([own, ...others.filter((part) => !unread.includes(part))]);
    return { index: readable.index, unread: [...unread, ...readable.unread] };
  }
  await index.filters();
  return { index, unread };
}
