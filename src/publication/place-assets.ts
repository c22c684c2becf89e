import { cpSync, existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts the fonts and style sheets that Vite has written beside the code of pages into the built folder. Astro would
 * rename each file, which fails where that folder is on another disk; those it does not find it takes as placed.
 *
 * @param assets name of the folder that holds them, in either place.
 */
export function placeAssets(assets: string): Plugin {
  return {
    name: 'gazetteer-place-assets',
    buildApp: {
      // When everything is bundled; Astro’s own step comes after those of other plugins.
      order: 'post',
      async handler({ config: { root }, environments: { prerender, client } }) {
        if (!prerender || !client) return;
        const from = resolve(root, prerender.config.build.outDir, assets);
        if (!existsSync(from)) return;
        cpSync(from, resolve(root, client.config.build.outDir, assets), { recursive: true });
        rmSync(from, { recursive: true });
      },
    },
  };
}
