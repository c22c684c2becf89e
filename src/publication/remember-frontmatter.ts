import { join } from 'node:path';
import { digest } from '../digest.ts';
import type { KnownFrontmatter } from '../read/frontmatter.ts';
import { lineCache } from './line-cache.ts';

/** What the YAML of earlier runs meant, kept for the version of the code: to parse it takes longer than to read the files. */
export function rememberFrontmatter(
  cacheDir: string,
  version: string,
): KnownFrontmatter & { readonly save: () => void } {
  const cache = lineCache<Readonly<Record<string, unknown>>>(join(cacheDir, 'frontmatter'));
  const keyOf = (yaml: string) => digest(`${version}\n${yaml}`);
  return {
    get: (yaml) => cache.get(keyOf(yaml)),
    set: (yaml, value) => {
      if (!beyondJson.test(yaml)) cache.set(keyOf(yaml), value);
    },
    save: cache.save,
  };
}

/** Numbers of YAML that JSON has not: `.inf`, `.nan`, `-0`. */
const beyondJson = /\.(?:inf|nan)|(?<!\d)-0/i;
