import { readFileSync } from 'node:fs';
import { digest } from '../digest.ts';
import { startPack } from './pack.ts';

/**
 * Remembers values between runs, each under a key that covers everything it was made from.
 * One file holds them all, a line each: the key, the digest of the value, and the value as JSON. A line that does
 * not agree with itself counts as missing.
 */
export function lineCache<T>(path: string) {
  const known = readLines(path);
  /** In pieces, which it would cost to join. */
  const used = new Map<string, readonly Buffer[]>();
  let changed = false;
  return {
    get(key: string): T | undefined {
      const line = known.get(key);
      const value = line?.subarray(2 * (key.length + 1));
      if (!line || !value || line.toString('latin1', key.length + 1, 2 * key.length + 1) !== digest(value)) {
        return undefined;
      }
      used.set(key, [line]);
      return JSON.parse(value.toString());
    },
    set(key: string, value: T): void {
      const json = Buffer.from(JSON.stringify(value));
      used.set(key, [Buffer.from(`${key} ${digest(json)} `), json]);
      changed = true;
    },
    /** Writes what was asked for or set since the cache was opened, and forgets the rest. */
    save(): void {
      if (!changed && used.size === known.size) return;
      const pack = startPack(path);
      for (const line of used.values()) {
        for (const piece of line) pack.add(piece);
        pack.add(lineEnd);
      }
      pack.end();
    },
  };
}

const lineEnd = Buffer.from('\n');

/** Lines by their keys. */
function readLines(path: string): ReadonlyMap<string, Buffer> {
  const lines = new Map<string, Buffer>();
  const bytes = readSafely(path);
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    if (end === -1) break;
    const line = bytes.subarray(start, end);
    lines.set(line.toString('latin1', 0, Math.max(0, line.indexOf(' '))), line);
    start = end + 1;
  }
  return lines;
}

function readSafely(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
