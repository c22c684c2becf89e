import { digest } from '../digest.ts';
import { startPack } from './pack.ts';
import {
  type Collection,
  footerLength,
  forEachCollection,
  type Index,
  type Manifest,
  type OpenStore,
  openStore,
  readAt,
  storeFile,
} from './store.ts';

/** A record to write. */
export interface RecordSource {
  readonly collection: Collection;
  readonly id: string;
  /** Names all that it is made from: while this is the same, so is the record. Null for one that is always made anew. */
  readonly key: string | null;
  make(): unknown;
}

/**
 * Replaces all records; those made from the same as before are taken over as they are. They stand in one file, since
 * thousands of files cost more than what is in them; it is written beside the old one and renamed, so that no reader
 * meets half of it.
 */
export function writeRecords(cacheDir: string, records: Iterable<RecordSource>): Manifest {
  const manifest = forEachCollection<Record<string, string>>(() => ({}));
  const index: Index = forEachCollection(() => ({}));
  const earlier = openEarlier(cacheDir);
  const pack = startPack(storeFile(cacheDir));
  for (const source of records) {
    const { collection, id, key } = source;
    const { json, digested } = takeOver(source, earlier) ?? make(source);
    const start = pack.add(json);
    index[collection][id] =
      key === null ? [start, json.length, digested] : [start, json.length, digested, key];
    manifest[collection][id] = digested;
  }
  const table = Buffer.from(JSON.stringify(index));
  const start = pack.add(table);
  pack.add(Buffer.from(String(start).padStart(footerLength)));
  pack.end();
  return manifest;
}

interface Written {
  readonly json: Buffer;
  readonly digested: string;
}

function make(source: RecordSource): Written {
  const json = Buffer.from(JSON.stringify(source.make()));
  return { json, digested: digest(json) };
}

/** The record of the earlier file that was made from the same; none where it is missing or damaged. */
function takeOver(
  { collection, id, key }: RecordSource,
  earlier: OpenStore | undefined,
): Written | undefined {
  const [start = 0, length = 0, digested = '', madeFrom] = earlier?.index[collection]?.[id] ?? [];
  if (!earlier || key === null || key !== madeFrom) return undefined;
  const json = readAt(earlier.file, start, length);
  return digest(json) === digested ? { json, digested } : undefined;
}

function openEarlier(cacheDir: string): OpenStore | undefined {
  try {
    return openStore(cacheDir);
  } catch {
    // There is none yet, or it is damaged.
    return undefined;
  }
}
