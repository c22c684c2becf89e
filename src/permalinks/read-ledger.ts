import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { type Problem, problem } from '../problems/problem.ts';
import type { ArticleLedger } from './anchors.ts';
import { judgeLedgerFile, restore } from './judge-ledger-file.ts';
import type { Ledger, LedgerEntity } from './ledger.ts';
import { articleFile, entitiesFile } from './ledger-schema.ts';

/** Folder and file of the ledger, relative to the content folder. */
export const articlesFolder = 'permalinks/articles';
export const entitiesPath = 'permalinks/entities.json';

export interface LedgerReading {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/** Reads the ledger; one that does not exist is empty. What cannot be read becomes a problem. */
export function readLedger(contentDir: string): LedgerReading {
  const problems: Problem[] = [];
  const articles = new Map<string, ArticleLedger>();
  for (const name of listFolder(contentDir, articlesFolder, problems)) {
    const path = `${articlesFolder}/${name}`;
    const file = name.endsWith('.json') ? readFile(contentDir, path, articleFile, problems) : undefined;
    if (file === undefined) continue;
    const { version: _, ...article } = file;
    articles.set(name.slice(0, -'.json'.length), article);
  }
  const entities = readFile(contentDir, entitiesPath, entitiesFile, problems)?.entities ?? {};
  return {
    ledger: { articles, entities: new Map(Object.entries(entities) as [string, LedgerEntity][]) },
    problems,
  };
}

function listFolder(contentDir: string, path: string, problems: Problem[]): readonly string[] {
  try {
    return readdirSync(join(contentDir, path)).sort();
  } catch (error) {
    reportUnreadable(error, path, problems);
    return [];
  }
}

function readFile<T extends z.ZodType>(
  contentDir: string,
  path: string,
  schema: T,
  problems: Problem[],
): z.output<T> | undefined {
  let text: string;
  try {
    text = readFileSync(join(contentDir, path), 'utf8');
  } catch (error) {
    reportUnreadable(error, path, problems);
    return undefined;
  }
  const { value, problem: found } = judgeLedgerFile(path, text, schema);
  if (found !== undefined) problems.push(found);
  return value;
}

/** What is there but cannot be read must not count as an empty ledger: then nothing would guard the addresses. */
function reportUnreadable(error: unknown, path: string, problems: Problem[]): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return;
  const fix = code === 'ENOTDIR' || code === 'EISDIR' ? restore : 'give it back its permissions';
  problems.push(problem('ledger-damaged', path, undefined, 'This part of the ledger cannot be read', fix));
}
