import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Page {
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly written: number;
}

/** The pages of a built folder. A page that was kept from an earlier build keeps its time. */
export function listPages(dir: string): Page[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const { size, mtimeMs } = statSync(join(dir, file));
      return { size, written: mtimeMs };
    });
}
