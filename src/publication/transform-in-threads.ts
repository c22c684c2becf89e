import { availableParallelism } from 'node:os';
import type { ArticleSource } from '../check/sources.ts';
import { transformArticle } from '../markdown/transform-article.ts';
import type { TransformContext, TransformedArticle } from '../markdown/transform-context.ts';
import type { ContentFolder } from '../read/read-content.ts';
import type { Settings } from '../settings.ts';
import { type Counter, joinThreads, runThread, startCounter, takeNext } from './threads.ts';
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
  const taken = startCounter();
  const threads = Math.min(availableParallelism(), Math.floor(tasks.length / articlesPerThread)) - 1;
  const running = threads < 1 ? [] : startThreads(threads, tasks, taken, { settings, folder });
  const made: TransformedArticle[] = [];
  const share = async () => {
    for (let at = takeNext(taken); at < tasks.length; at = takeNext(taken)) {
      const { source, context } = tasks[at] as TransformTask;
      onProgress(at, tasks.length);
      made[at] = transformArticle(source, context);
    }
  };
  const gather = async (answer: Promise<TransformedInThread>) => {
    for (const [at, json] of await answer) made[at] = JSON.parse(Buffer.from(json).toString());
  };
  await joinThreads([...running.map(gather), share()], taken, tasks.length);
  return made;
}

function startThreads(
  threads: number,
  tasks: readonly TransformTask[],
  taken: Counter,
  { settings, folder }: Pick<TransformOptions, 'settings' | 'folder'>,
): readonly Promise<TransformedInThread>[] {
  const files = new Set([...folder.assets, ...folder.sources.keys()]);
  const data: TransformThreadData = { tasks: tasks.map(threadTask), files, settings, taken };
  const module = new URL('transform-thread.ts', import.meta.url);
  return Array.from({ length: threads }, () => runThread<TransformedInThread>(module, data));
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
