import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Tells where Vite has written the module that renders pages: the entry of what Astro runs while it builds. */
export function findPagesBundle(found: (file: string) => void): Plugin {
  return {
    name: 'gazetteer-pages-bundle',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle({ dir = '' }, bundle) {
      const entry = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
      if (entry) found(join(dir, entry.fileName));
    },
  };
}
