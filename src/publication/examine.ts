import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareArticles, type Ordered } from '../catalog/compare-articles.ts';
import { checkContent } from '../check/check-content.ts';
import { compareSource } from '../check/compare-source.ts';
import type { ArticleSource, EntitySource } from '../check/sources.ts';
import { codeVersion } from '../code-version.ts';
import { renderBackground } from '../markdown/render-background.ts';
import type { Outgoing, TransformedArticle } from '../markdown/transform-context.ts';
import { findLedger, type Ledger } from '../permalinks/ledger.ts';
import { readLedger } from '../permalinks/read-ledger.ts';
import { verifyLedger } from '../permalinks/verify-ledger.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { type ContentFolder, readContent } from '../read/read-content.ts';
import type { ArticleRecord, EntityRecord } from '../records/content.ts';
import type { Settings } from '../settings.ts';
import { articleKey } from './article-key.ts';
import { checkAnchors } from './check-anchors.ts';
import { contexts, entityRecord, type SharedContext } from './contexts.ts';
import { formsInTexts } from './forms-in-texts.ts';
import { lineCache } from './line-cache.ts';
import { rememberFrontmatter } from './remember-frontmatter.ts';
import { type TransformOptions, transformInThreads } from './transform-in-threads.ts';

/** The content as far as it can be known without any page: every record, and everything wrong. */
export interface Examined {
  readonly articles: readonly ArticleRecord[];
  /** Names all that an article’s record was made from, by its id. */
  readonly articleKeys: ReadonlyMap<string, string>;
  readonly entities: readonly EntityRecord[];
  /** In the order of every report. */
  readonly problems: readonly Problem[];
  readonly hasErrors: boolean;
  readonly ledger: Ledger;
  /** The text of every content file, by path, as problems’ places count it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of the content folder that pages show or link to. */
  readonly files: readonly string[];
}

export interface ExamineOptions {
  /** Whether drafts take part: while writing and when checking, never in a build. */
  readonly drafts: boolean;
  /** How many threads may be at work; as many as there are cores, unless others are at work meanwhile. */
  readonly threads?: number;
  /** Is told how many of the articles are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Is asked before the first article for somebody who is given each, in the order of the site, while nothing is wrong. */
  readonly follow?: (known: KnownBefore) => Follower;
}

/** @param key names all that the article’s record was made from. */
export type Follower = (article: ArticleRecord, key: string) => void;

/** What is known before the first article is transformed. */
export interface KnownBefore {
  /** In the order of the site: the newest first. */
  readonly articleIds: readonly string[];
  readonly entities: readonly EntityRecord[];
}

/**
 * Reads, checks and transforms the content folder. The build, the desk’s commands and the site while it is
 * written all start here, so they cannot disagree.
 */
export async function examine(
  settings: Settings,
  { drafts, threads = availableParallelism(), onProgress = () => {}, follow }: ExamineOptions,
): Promise<Examined> {
  const version = codeVersion(fileURLToPath(import.meta.url));
  const frontmatter = rememberFrontmatter(settings.cacheDir, version);
  const folder = await readContent(settings.contentDir, frontmatter);
  frontmatter.save();
  const checked = checkContent(folder);
  const isShown = ({ data }: ArticleSource | EntitySource) => drafts || !data.draft;
  const sources = checked.articles
    .filter(isShown)
    .toSorted((a, b) => compareArticles(orderOf(a), orderOf(b)));
  const { ledger, problems: ledgerProblems } = readLedger(settings.contentDir);

  const contextFor = contexts(checked, folder, settings);
  const backgrounds = checked.entities.filter(isShown).map((source) => {
    const background = renderBackground(source.file, { ...contextFor(source), ledger: undefined });
    return { record: { ...entityRecord(source, settings), html: background.html }, background };
  });
  const entities = backgrounds.map(({ record }) => record);
  const follower = checked.problems.some(isError)
    ? undefined
    : follow?.({ articleIds: sources.map(({ file }) => file.id), entities });
  const { transformed, articleKeys } = await transformAll(sources, contextFor, ledger, {
    settings,
    folder,
    threads,
    onProgress,
    version,
    follower,
  });
  const articles = transformed.map(({ record }) => record);
  const outgoing: readonly Outgoing[] = [...transformed, ...backgrounds.map(({ background }) => background)];

  const problems = [
    ...checked.problems,
    ...ledgerProblems,
    ...backgrounds.flatMap(({ background }) => background.problems),
    ...transformed.flatMap((article) => article.problems),
    ...sources.flatMap((source, index) => againstSource(source, transformed[index], folder)),
    ...checkAnchors(
      outgoing.flatMap(({ links }) => links),
      articles,
    ),
    ...verifyLedger(ledger, articles, entities, checked.unread),
  ].toSorted(compareProblems);
  return {
    articles,
    articleKeys,
    entities,
    problems,
    hasErrors: problems.some(isError),
    ledger,
    texts: new Map(folder.files.map(({ path, text }) => [path, text])),
    files: [...new Set(outgoing.flatMap(({ files }) => files))].sort(),
  };
}

interface TransformAllOptions extends TransformOptions {
  readonly version: string;
  readonly follower: Follower | undefined;
}

async function transformAll(
  sources: readonly ArticleSource[],
  contextFor: (source: ArticleSource) => SharedContext,
  ledger: Ledger,
  { version, follower, ...options }: TransformAllOptions,
): Promise<{ transformed: readonly TransformedArticle[]; articleKeys: Examined['articleKeys'] }> {
  const cache = lineCache<TransformedArticle>(join(options.settings.cacheDir, 'transformed-articles'));
  const forms = formsInTexts(options.settings.cacheDir, version);
  const all = sources.map((source) => {
    const known = findLedger(ledger, { id: source.file.id, formerIds: source.data.formerIds });
    const context = { ...contextFor(source), ledger: known };
    const key = articleKey(source, context, { version, forms });
    return { source, context, key, remembered: cache.get(key) };
  });
  forms.save();
  const due = all.filter(({ remembered }) => remembered === undefined);
  const made = transformInThreads(due, options).values();
  const transformed: TransformedArticle[] = [];
  let isSound = true;
  for (const { key, remembered } of all) {
    const article = remembered ?? (await (made.next().value as Promise<TransformedArticle>));
    if (!remembered) cache.set(key, article);
    transformed.push(article);
    isSound &&= !article.problems.some(isError);
    if (isSound) follower?.(article.record, key);
  }
  cache.save();
  return { transformed, articleKeys: new Map(all.map(({ source, key }) => [source.file.id, key])) };
}

function orderOf({ file, data }: ArticleSource): Ordered {
  return { id: file.id, title: data.title, added: data.added };
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function againstSource(
  source: ArticleSource,
  transformed: TransformedArticle | undefined,
  folder: ContentFolder,
): Problem[] {
  const text = folder.sources.get(source.data.source?.file ?? '');
  return text == null || transformed === undefined
    ? []
    : compareSource(source, transformed.record.paragraphs, text);
}
