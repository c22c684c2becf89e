import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type {
  ArticlePage,
  EntityPage,
  KindPage,
  MovedPage,
  NamesMatrix,
  SectionPage,
  SiteRecord,
} from '../catalog/records.ts';
import { digest } from '../digest.ts';

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

export const collectionNames: readonly Collection[] = [
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

/** @throws when the record was never written: pages ask only for ids of the manifest. */
export function readRecord<C extends Collection>(
  cacheDir: string,
  collection: C,
  id: string,
): PageRecords[C] {
  return JSON.parse(readFileSync(recordFile(cacheDir, collection, id), 'utf8'));
}

/**
 * Brings the store to exactly these records. Only what differs from what is there is written, and
 * every file is written beside its place and renamed, so that no reader meets half of one and a
 * damaged file is replaced.
 */
export function writeRecords(
  cacheDir: string,
  records: Iterable<readonly [collection: Collection, id: string, record: unknown]>,
): Manifest {
  const manifest = emptyManifest();
  for (const [collection, id, record] of records) {
    const json = JSON.stringify(record);
    writeChanged(recordFile(cacheDir, collection, id), json);
    manifest[collection][id] = digest(json);
  }
  for (const collection of collectionNames) removeOthers(cacheDir, collection, manifest[collection]);
  writeChanged(manifestFile(cacheDir), JSON.stringify(manifest));
  return manifest;
}

/** The manifest of the last `writeRecords`; an empty one before the first. */
export function readManifest(cacheDir: string): Manifest {
  try {
    return JSON.parse(readFileSync(manifestFile(cacheDir), 'utf8'));
  } catch {
    return emptyManifest();
  }
}

/** Writes `text` unless the file holds it already; whole or not at all. */
export function writeChanged(file: string, text: string): void {
  const bytes = Buffer.from(text);
  try {
    if (bytes.equals(readFileSync(file))) return;
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, bytes);
  renameSync(beside, file);
}

function emptyManifest(): Record<Collection, Record<string, string>> {
  return { articles: {}, sections: {}, entities: {}, kinds: {}, matrices: {}, moved: {}, site: {} };
}

function removeOthers(
  cacheDir: string,
  collection: Collection,
  kept: Readonly<Record<string, string>>,
): void {
  const folder = join(cacheDir, 'records', collection);
  for (const entry of listFiles(folder)) {
    if (!Object.hasOwn(kept, entry.replace(/\.json$/, ''))) rmSync(join(folder, entry));
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
  } catch {
    return [];
  }
}

function recordFile(cacheDir: string, collection: Collection, id: string): string {
  return join(cacheDir, 'records', collection, `${id}.json`);
}

function manifestFile(cacheDir: string): string {
  return join(cacheDir, 'manifest.json');
}
