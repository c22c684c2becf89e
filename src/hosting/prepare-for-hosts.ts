import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules } from './header-rules.ts';
import { renderHeadersFile } from './headers-file.ts';
import { precompress } from './precompress.ts';
import { readHostedFolder } from './read-folder.ts';

export interface HostSettings {
  /** Path the site is served under, with a slash at either end. */
  readonly base: string;
  /** Absolute path of the folder that keeps compressed copies from build to build. */
  readonly cacheDir: string;
  /** Whether to compress at all; a host that compresses by itself has no use for it. */
  readonly precompress: boolean;
}

/**
 * The last step of a build: adds to the built folder what hosts look for, a `_headers` file and,
 * where wanted, compressed copies.
 */
export async function prepareForHosts(
  dir: string,
  settings: HostSettings,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const rules = headerRules(readHostedFolder(dir), settings.base);
  writeFileSync(join(dir, '_headers'), renderHeadersFile(rules));
  if (settings.precompress) await precompress(dir, join(settings.cacheDir, 'compressed'), onProgress);
}
