import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ArticleSource } from '../check/sources.ts';
import { transformArticle } from '../markdown/transform-article.ts';
import type { TransformContext, TransformedArticle } from '../markdown/transform-context.ts';
import type { ContentFolder } from '../read/read-content.ts';
import type { Settings } from '../settings.ts';
import type { ThreadTask, TransformedInThread, TransformThreadData } from './transform-thread.ts';

/** An article to transform. */
export interface TransformTask {
  readonly source: ArticleSource;
  readonly context: TransformContext;
}

export interface TransformOptions {
  readonly settings: Settings;
  readonly folder: ContentFolder;
  /** Is told how many of the articles are taken. */
  readonly onProgress: (done: number, total: number) => void;
}

/** With fewer articles for each, threads take longer to start than they save. */
const articlesPerThread = 100;

/**
 * Transforms articles on all cores. This thread takes its share too, so that nothing waits for the others to start:
 * whoever is free takes the next article.
 *
 * @returns what was made of each, in their order.
 */
export async function transformInThreads(
  tasks: readonly TransformTask[],
  { settings, folder, onProgress }: TransformOptions,
): Promise<readonly TransformedArticle[]> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const threads = Math.min(availableParallelism(), Math.floor(tasks.length / articlesPerThread)) - 1;
  const running = Array.from({ length: Math.max(0, threads) }, () =>
    runThread({
      tasks: tasks.map(threadTask),
      files: new Set([...folder.assets, ...folder.sources.keys()]),
      settings,
      taken,
    }),
  );
  const made: TransformedArticle[] = [];
  try {
    for (let at = Atomics.add(taken, 0, 1); at < tasks.length; at = Atomics.add(taken, 0, 1)) {
      const { source, context } = tasks[at] as TransformTask;
      onProgress(at, tasks.length);
      made[at] = transformArticle(source, context);
    }
    for (const ofThread of await Promise.all(running)) {
      for (const [at, json] of ofThread) made[at] = JSON.parse(Buffer.from(json).toString());
    }
  } finally {
    // After a failure the others stop at their next article.
    Atomics.store(taken, 0, tasks.length);
    await Promise.allSettled(running);
  }
  return made;
}

/** What can be handed to a thread: no functions. */
function threadTask({ source: { file, data }, context }: TransformTask): ThreadTask {
  const { path, collection, id, text, frontmatter } = file;
  const { entities, formerRefs, articleIds, drafts, images, ledger } = context;
  return {
    file: { path, collection, id, text },
    frontmatter: frontmatter.value,
    data,
    context: { entities, formerRefs, articleIds, drafts, images, ledger },
  };
}

function runThread(workerData: TransformThreadData): Promise<TransformedInThread> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('transform-thread.ts', import.meta.url), { workerData });
    worker.once('message', resolve).once('error', reject);
  });
}
