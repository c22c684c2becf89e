import { parentPort, workerData } from 'node:worker_threads';
import { addresses as makeAddresses } from '../addresses.ts';
import type { ArticleSource } from '../check/sources.ts';
import { transformArticle } from '../markdown/transform-article.ts';
import type { TransformContext } from '../markdown/transform-context.ts';
import type { ContentFile } from '../read/content-file.ts';
import { splitFile } from '../read/split-file.ts';
import type { Settings } from '../settings.ts';
import { type Counter, takeNext } from './threads.ts';

/** An article to transform, as far as it can be handed over. */
export interface ThreadTask {
  readonly file: Pick<ContentFile, 'path' | 'collection' | 'id' | 'text'>;
  readonly frontmatter: ContentFile['frontmatter']['value'];
  readonly data: ArticleSource['data'];
  readonly context: Omit<TransformContext, 'addresses' | 'fileExists'>;
}

/** What the threads are told. */
export interface TransformThreadData {
  readonly tasks: readonly ThreadTask[];
  /** Paths of the content folder’s files that are no content files. */
  readonly files: ReadonlySet<string>;
  readonly settings: Settings;
  /** How many of the articles are taken: the threads count together. */
  readonly taken: Counter;
}

/** What a thread says of each article that it has transformed: its place among the tasks, and the JSON. */
export type TransformedInThread = readonly [at: number, json: Uint8Array<ArrayBuffer>];

const { tasks, files, settings, taken }: TransformThreadData = workerData;
const addresses = makeAddresses(settings);
const encoder = new TextEncoder();
for (let at = takeNext(taken, tasks.length); at !== undefined; at = takeNext(taken, tasks.length)) {
  const { file, frontmatter, data, context } = tasks[at] as ThreadTask;
  const known = { get: () => frontmatter, set: () => {} };
  const source = { file: splitFile(file, file.text, [], known), data };
  const whole = { ...context, addresses, fileExists: (path: string) => files.has(path) };
  const json = encoder.encode(JSON.stringify(transformArticle(source, whole)));
  parentPort?.postMessage([at, json] satisfies TransformedInThread, [json.buffer]);
}
