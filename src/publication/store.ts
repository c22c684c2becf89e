import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../digest.ts';
import type {
  ArticlePage,
  EntityPage,
  KindPage,
  MovedPage,
  NamesMatrix,
  SectionPage,
  SiteRecord,
} from '../records/pages.ts';
import { startPack } from './pack.ts';

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
  /** Earlier addresses, by path without slashes at the ends: `articles/old-id`. */
  moved: MovedPage;
  /** One record, `site`. */
  site: SiteRecord;
}

export type Collection = keyof PageRecords;

const collectionNames: readonly Collection[] = [
  'articles',
  'sections',
  'entities',
  'kinds',
  'matrices',
  'moved',
  'site',
];

/** Ids of the records that make up the site, each with the digest of what it holds. */
export type Manifest = Readonly<Record<Collection, Readonly<Record<string, string>>>>;

/** Where each record stands in the file, in bytes. */
type Index = Record<Collection, Record<string, readonly [start: number, length: number]>>;

/**
 * Replaces all records. They stand in one file, since thousands of files cost more than what is in them; it is
 * written beside the old one and renamed, so that no reader meets half of it.
 */
export function writeRecords(
  cacheDir: string,
  records: Iterable<readonly [collection: Collection, id: string, record: unknown]>,
): Manifest {
  const manifest = forEachCollection<Record<string, string>>(() => ({}));
  const index: Index = forEachCollection(() => ({}));
  const pack = startPack(storeFile(cacheDir));
  for (const [collection, id, record] of records) {
    const json = Buffer.from(JSON.stringify(record));
    index[collection][id] = [pack.add(json), json.length];
    manifest[collection][id] = digest(json);
  }
  const table = Buffer.from(JSON.stringify(index));
  const start = pack.add(table);
  pack.add(Buffer.from(String(start).padStart(footerLength)));
  pack.end();
  return manifest;
}

/** Whether there was ever a good state of the content to make pages of. */
export function hasRecords(cacheDir: string): boolean {
  return existsSync(storeFile(cacheDir));
}

/** @throws when the record was never written: pages ask only for ids of the manifest. */
export function readRecord<C extends Collection>(
  cacheDir: string,
  collection: C,
  id: string,
): PageRecords[C] {
  const { file, index } = openStore(cacheDir);
  const place = index[collection][id];
  if (place === undefined) throw new Error(`There is no record ${id} among the ${collection}.`);
  return JSON.parse(readAt(file, ...place));
}

/** The file ends in where its index starts, in so many digits. */
const footerLength = 16;

interface OpenStore {
  readonly path: string;
  /** Changes when the file is replaced. */
  readonly inode: number;
  readonly file: number;
  readonly index: Index;
}

let opened: OpenStore | undefined;

function openStore(cacheDir: string): OpenStore {
  const path = storeFile(cacheDir);
  const { ino: inode, size } = statSync(path);
  if (opened?.path === path && opened.inode === inode) return opened;
  if (opened) closeSync(opened.file);
  const file = openSync(path, 'r');
  const start = Number(readAt(file, size - footerLength, footerLength));
  const index: Index = JSON.parse(readAt(file, start, size - footerLength - start));
  opened = { path, inode, file, index };
  return opened;
}

function readAt(file: number, start: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length);
  readSync(file, bytes, 0, length, start);
  return bytes.toString();
}

export function forEachCollection<T>(make: (collection: Collection) => T): Record<Collection, T> {
  return Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<Collection, T>;
}

function storeFile(cacheDir: string): string {
  return join(cacheDir, 'page-records');
}
