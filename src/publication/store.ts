import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedFile } from '../files/replace-file.ts';
import type {
  ArticlePage,
  EntityPage,
  KindPage,
  MovedPage,
  NamesMatrix,
  SectionPage,
  SiteRecord,
} from '../records/pages.ts';

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

/** Said again, since types are gone at run time; a name too few or too many does not compile. */
const all: Readonly<Record<Collection, null>> = {
  articles: null,
  sections: null,
  entities: null,
  kinds: null,
  matrices: null,
  moved: null,
  site: null,
};
export const collectionNames = Object.keys(all) as readonly Collection[];

/** Ids of the records that make up the site, each with the digest of what it holds. */
export type Manifest = Readonly<Record<Collection, Readonly<Record<string, string>>>>;

/** Where a record stands in the file, in bytes, the digest of what it holds, and the key of what it was made from. */
export type Place = readonly [start: number, length: number, digest: string, key?: string];

export type Index = Record<Collection, Record<string, Place>>;

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
  const [start, length] = place;
  return JSON.parse(readAt(file, start, length).toString());
}

/** Opens the records for those who are told where each stands, be they still written or whole already. */
export function openRecords(cacheDir: string): number {
  const path = storeFile(cacheDir);
  try {
    return openSync(unfinishedFile(path), 'r');
  } catch {
    return openSync(path, 'r');
  }
}

/** The file ends in where its index starts, in so many digits. */
export const footerLength = 16;

export interface OpenStore {
  readonly path: string;
  /** Changes when the file is replaced. */
  readonly inode: number;
  readonly file: number;
  readonly index: Index;
}

let opened: OpenStore | undefined;

/** @throws when there are no records yet, or their file is damaged. */
export function openStore(cacheDir: string): OpenStore {
  const path = storeFile(cacheDir);
  const { ino: inode, size } = statSync(path);
  if (opened?.path === path && opened.inode === inode) return opened;
  if (opened) closeSync(opened.file);
  const file = openSync(path, 'r');
  const start = Number(readAt(file, size - footerLength, footerLength).toString());
  const index: Index = JSON.parse(readAt(file, start, size - footerLength - start).toString());
  opened = { path, inode, file, index };
  return opened;
}

export function readAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  readSync(file, bytes, 0, length, start);
  return bytes;
}

/** A value for each collection. */
export function forEachCollection<T>(make: (collection: Collection) => T): Record<Collection, T> {
  return Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<Collection, T>;
}

export function storeFile(cacheDir: string): string {
  return join(cacheDir, 'page-records');
}
