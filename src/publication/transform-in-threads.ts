import { setImmediate as otherWork } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ArticleSource } from '../check/sources.ts';
import { transformArticle } from '../markdown/transform-article.ts';
import type { TransformContext, TransformedArticle } from '../markdown/transform-context.ts';
import type { ContentFolder } from '../read/read-content.ts';
import type { Settings } from '../settings.ts';
import { type Counter, startCounter, takeAll, takeNext } from './threads.ts';
import type { ThreadTask, TransformedInThread, TransformThreadData } from './transform-thread.ts';

/** An article to transform. */
export interface TransformTask {
  readonly source: ArticleSource;
  readonly context: TransformContext;
}

export interface TransformOptions {
  readonly settings: Settings;
  readonly folder: ContentFolder;
  /** How many threads may be at work, this one included. */
  readonly threads: number;
  /** Is told how many of the articles are taken. */
  readonly onProgress: (done: number, total: number) => void;
}

/** With fewer articles for each, a thread takes longer to start and to get quick than it saves. */
const articlesPerThread = 500;

/**
 * Transforms articles in several threads where they are many. This thread takes its share too, so that nothing waits
 * for the others to start: whoever is free takes the next article.
 *
 * @returns what is made of each, in their order, as it is made.
 */
export function transformInThreads(
  tasks: readonly TransformTask[],
  { settings, folder, threads, onProgress }: TransformOptions,
): readonly Promise<TransformedArticle>[] {
  const made = tasks.map(() => Promise.withResolvers<TransformedArticle>());
  const taken = startCounter();
  const fail = (error: unknown) => {
    takeAll(taken);
    for (const { reject } of made) reject(error);
  };
  const share = async () => {
    for (let at = takeNext(taken, tasks.length); at !== undefined; at = takeNext(taken, tasks.length)) {
      const { source, context } = tasks[at] as TransformTask;
      onProgress(at, tasks.length);
      made[at]?.resolve(transformArticle(source, context));
      // Whoever waits for an article may go on with it, and what other threads have made comes in.
      await otherWork();
    }
  };
  const helpers = Math.min(threads, Math.floor(tasks.length / articlesPerThread)) - 1;
  if (helpers > 0) {
    const data = threadData(tasks, taken, { settings, folder });
    const onMade = ([at, json]: TransformedInThread) =>
      made[at]?.resolve(JSON.parse(Buffer.from(json).toString()));
    for (let helper = 0; helper < helpers; helper++)
      startThread(data).on('message', onMade).on('error', fail);
  }
  share().catch(fail);
  // A failure is met where an article is waited for; of the others nobody listens.
  for (const { promise } of made) promise.catch(() => {});
  return made.map(({ promise }) => promise);
}

function startThread(workerData: TransformThreadData): Worker {
  return new Worker(new URL('transform-thread.ts', import.meta.url), { workerData });
}

function threadData(
  tasks: readonly TransformTask[],
  taken: Counter,
  { settings, folder }: Pick<TransformOptions, 'settings' | 'folder'>,
): TransformThreadData {
  const files = new Set([...folder.assets, ...folder.sources.keys()]);
  return { tasks: tasks.map(threadTask), files, settings, taken };
}

/** What can be handed to a thread: no functions. */
function threadTask({ source: { file, data }, context }: TransformTask): ThreadTask {
  const { path, collection, id, text, frontmatter } = file;
  const { entities, formerRefs, articleIds, drafts, unread, images, ledger } = context;
  return {
    file: { path, collection, id, text },
    frontmatter: frontmatter.value,
    data,
    context: { entities, formerRefs, articleIds, drafts, unread, images, ledger },
  };
}
