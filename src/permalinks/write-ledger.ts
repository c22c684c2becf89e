import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareLedgers } from './compare-ledgers.ts';
import type { Ledger } from './ledger.ts';
import { articlesFolder, entitiesPath } from './read-ledger.ts';
import { renderArticle, renderEntities } from './render-ledger.ts';

/** Ending of a file that is being written; one that an interrupted run has left is removed by the next. */
const unfinished = '.unfinished';

/**
 * Writes the files that differ, each beside its place and renamed into it. A run that stops half-way leaves
 * whole files, old or new, that mean the same together: a renamed article’s old file goes only after the new
 * one is there, and `findLedger` joins the two. The next run completes the rest.
 */
export function writeLedger(contentDir: string, previous: Ledger, next: Ledger): void {
  clearUnfinished(join(contentDir, 'permalinks'));
  for (const [id] of compareLedgers(previous, next).articles) {
    const article = next.articles.get(id);
    if (article) replaceFile(join(contentDir, articlesFolder, `${id}.json`), renderArticle(article));
  }
  replaceFile(join(contentDir, entitiesPath), renderEntities(next.entities));
  for (const id of previous.articles.keys()) {
    if (!next.articles.has(id)) rmSync(join(contentDir, articlesFolder, `${id}.json`), { force: true });
  }
}

function replaceFile(file: string, text: string): void {
  if (readIfThere(file) === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file + unfinished, text, { flush: true });
  renameSync(file + unfinished, file);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function clearUnfinished(folder: string): void {
  const files = readdirSafely(folder).filter((name) => name.endsWith(unfinished));
  for (const name of files) rmSync(join(folder, name), { force: true });
}

function readdirSafely(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
