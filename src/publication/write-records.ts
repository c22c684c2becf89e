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

/** A record that stands in the file, where, and the digest of what it holds. */
export interface WrittenRecord {
  readonly collection: Collection;
  readonly id: string;
  /** In bytes of `unfinishedStore`. */
  readonly start: number;
  readonly length: number;
  readonly digest: string;
}

/**
 * Starts to replace all records; those made from the same as before are taken over as they are. They stand in one file,
 * since thousands of files cost more than what is in them; it is written beside the old one and renamed, so that no
 * reader meets half of it, but for those who are told what is there already.
 *
 * @param onWritten is told of the records that can be read from the unfinished file, some at a time.
 */
export function startRecords(
  cacheDir: string,
  onWritten: (records: readonly WrittenRecord[]) => void = () => {},
) {
  const manifest = forEachCollection<Record<string, string>>(() => ({}));
  const index: Index = forEachCollection(() => ({}));
  const earlier = openEarlier(cacheDir);
  const pack = startPack(storeFile(cacheDir));
  let waiting: WrittenRecord[] = [];
  const tell = () => {
    pack.flush();
    if (waiting.length > 0) onWritten(waiting);
    waiting = [];
  };
  return {
    add(source: RecordSource): void {
      const { collection, id, key } = source;
      const { json, digested } = takeOver(source, earlier) ?? make(source);
      const [start, length] = [pack.add(json), json.length];
      index[collection][id] = key === null ? [start, length, digested] : [start, length, digested, key];
      manifest[collection][id] = digested;
      waiting.push({ collection, id, start, length, digest: digested });
      if (waiting.length >= recordsAtOnce) tell();
    },
    /** Lets the records take the place of the earlier ones. */
    end(): Manifest {
      tell();
      const start = pack.add(Buffer.from(JSON.stringify(index)));
      pack.add(Buffer.from(String(start).padStart(footerLength)));
      pack.end();
      return manifest;
    },
    /** Leaves the earlier ones in their place. */
    abandon: pack.abandon,
  };
}

const recordsAtOnce = 100;

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
