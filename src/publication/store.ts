import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type {
  ArticlePage,
  EntityPage,
  KindPage,
  NamesMatrix,
  SectionPage,
  SiteRecord,
} from '../catalog/records.ts';

/** What pages read: one record a page, by collection. */
export interface PageRecords {
  /** By article id. */
  articles: ArticlePage;
  /** By `ARTICLE/SECTION`. */
  sections: SectionPage;
  /** By `kind/id`; further pages of passages by `kind/id/2`. */
  entities: EntityPage;
  /** By kind. */
  kinds: KindPage;
  /** By article id. */
  matrices: NamesMatrix;
  /** One record, `site`. */
  site: SiteRecord;
}

export type Collection = keyof PageRecords;

/** Ids of the records that make up the site, each with the digest of what it holds. */
export type Manifest = Readonly<Record<Collection, Readonly<Record<string, string>>>>;

/** @throws when the record was never written: pages ask only for ids of the manifest. */
export function readRecord<C extends Collection>(
  cacheDir: string,
  collection: C,
  id: string,
): PageRecords[C] {
  return JSON.parse(readFileSync(recordFile(cacheDir, collection, id), 'utf8'));
}

/** Writes the record beside its place and renames it, so that no reader ever meets half of one. */
export function writeRecord(cacheDir: string, collection: Collection, id: string, json: string): void {
  const file = recordFile(cacheDir, collection, id);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, json);
  renameSync(`${file}.${process.pid}`, file);
}

export function removeRecord(cacheDir: string, collection: Collection, id: string): void {
  rmSync(recordFile(cacheDir, collection, id), { force: true });
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}

function recordFile(cacheDir: string, collection: Collection, id: string): string {
  return join(cacheDir, 'records', collection, `${id}.json`);
}
