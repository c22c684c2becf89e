import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { folderUrl } from '../files/folder-url.ts';
import type { Settings } from '../settings.ts';
import { buildIntegration } from './build-integration.ts';
import { devIntegration } from './dev-integration.ts';
import { settingsPlugin } from './settings-plugin.ts';

/** Joins the core to Astro: what every command needs, and to it what a build or the development server needs. */
export function gazetteer(given: Settings): AstroIntegration {
  return {
    name: 'gazetteer',
    hooks: {
      'astro:config:setup'({ command, updateConfig }) {
        // A build while somebody writes must not meet the writer’s drafts.
        const settings = command === 'dev' ? { ...given, cacheDir: `${given.cacheDir}-dev` } : given;
        updateConfig({
          cacheDir: folderUrl(`${settings.cacheDir}/astro`),
          vite: {
            // Astro would read its own settings anew for each Markdown file, and meanwhile refuse to refresh.
            server: { watch: { ignored: (path: string) => isInside(settings.contentDir, path) } },
            plugins: [settingsPlugin(settings)],
          },
        });
        if (command === 'build') updateConfig({ integrations: [buildIntegration(settings)] });
        if (command === 'dev') updateConfig({ integrations: [devIntegration(settings)] });
      },
    },
  };
}

function isInside(folder: string, path: string): boolean {
  return normalizePath(path).startsWith(`${normalizePath(folder)}/`);
}
