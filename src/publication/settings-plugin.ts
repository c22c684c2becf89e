import type { Plugin } from 'vite';
import type { Settings } from '../settings.ts';

const name = 'virtual:gazetteer/settings';

/**
 * The settings as a module that pages import: `import { settings } from 'virtual:gazetteer/settings'`.
 * Being a module, they count among what a page is made from, so a page restored from an earlier
 * build was made with the same ones. What changes no page is left out.
 */
export function settingsPlugin(settings: Settings): Plugin {
  const { outDir: _, search: __, precompress: ___, ...shown } = settings;
  return {
    name: 'gazetteer-settings',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export const settings = ${JSON.stringify(shown)};` : undefined),
  };
}
