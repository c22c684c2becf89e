import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type ServedSite, serveSite } from '../set-up/serve-site.ts';

/** Settings of a site in folders of its own. */
export interface OwnEnvironment extends Record<string, string> {
  readonly CONTENT_DIR: string;
  readonly CACHE_DIR: string;
  readonly OUT_DIR: string;
}

/**
 * A site of other content for the tests of a file, served while they run.
 *
 * @param publish writes the content and builds it, without compressed copies.
 * @param settings further ones; without them search and cards are off too.
 */
export function useOwnSite(
  publish: (environment: OwnEnvironment) => Promise<void>,
  settings: Readonly<Record<string, string>> = { SEARCH: 'off', CARDS: 'off' },
) {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-own-site-'));
  const dir = join(folder, 'site');
  let served: ServedSite | undefined;
  beforeAll(async () => {
    await publish({
      CONTENT_DIR: join(folder, 'content'),
      CACHE_DIR: join(folder, 'cache'),
      OUT_DIR: dir,
      PRECOMPRESS: 'off',
      ...settings,
    });
    served = await serveSite(dir);
  });
  afterAll(() => {
    served?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    dir,
    base: '/',
    /** Empty before the tests run. */
    get origin() {
      return served?.origin ?? '';
    },
  };
}
