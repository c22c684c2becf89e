import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../digest.ts';
import { writeChanged } from './store.ts';

/**
 * Remembers what was made of each article, under a key that covers everything it was made from.
 * A file holds the key, the digest of the value, and the value, a line each; anything that does not
 * agree with itself counts as missing.
 */
export function transformCache<T>(cacheDir: string) {
  const fileOf = (id: string) => join(cacheDir, 'transforms', `${id}.json`);
  return {
    get(id: string, key: string): T | undefined {
      try {
        const [storedKey, storedDigest, json] = splitLines(readFileSync(fileOf(id), 'utf8'));
        return storedKey === key && storedDigest === digest(json) ? JSON.parse(json) : undefined;
      } catch {
        return undefined;
      }
    },
    set(id: string, key: string, value: T): void {
      const json = JSON.stringify(value);
      writeChanged(fileOf(id), `${key}\n${digest(json)}\n${json}`);
    },
  };
}

function splitLines(text: string): [string, string, string] {
  const first = text.indexOf('\n');
  const second = text.indexOf('\n', first + 1);
  return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)];
}
