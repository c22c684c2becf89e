import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';
import { finishBuild } from './finish-build.ts';
import { openOutputCache, outputCache, sealOutputCache } from './output-cache.ts';
import type { Prepared } from './prepare.ts';
import { ContentError, prepareAndReport } from './report-problems.ts';
import { settingsPlugin } from './settings-plugin.ts';
import { claim, publish, stagingFolder } from './staging.ts';
import { watchContent } from './watch-content.ts';

/**
 * Joins the core to Astro. A build prepares the content first and stops there if anything is wrong;
 * Astro then writes into a staging folder, the files that are not pages are added, and the whole
 * takes the place of the old site in one step. While writing, changes to the content are prepared
 * as they happen.
 */
export function gazetteer(given: Settings): AstroIntegration {
  let settings = given;
  let prepared: Prepared;
  let release = () => {};
  let building = false;

  return {
    name: 'gazetteer',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig, logger }) {
        // A build while somebody writes must not meet the writer’s drafts.
        if (command === 'dev') settings = { ...given, cacheDir: `${given.cacheDir}-dev` };
        updateConfig({
          cacheDir: folderUrl(outputCache(settings.cacheDir)),
          vite: { plugins: [settingsPlugin(settings)] },
        });
        if (command === 'preview') return;
        building = command === 'build';
        if (building) {
          release = claim(settings.outDir, settings.cacheDir);
          openOutputCache(settings.cacheDir);
          updateConfig({ outDir: folderUrl(stagingFolder(settings.outDir)) });
        }
        prepared = await prepareAndReport(settings, { drafts: command === 'dev' });
        if (building && prepared.hasErrors) throw new ContentError(prepared.problems);
        logger.info(`${prepared.articles.length} articles, ${prepared.entities.length} entities`);
      },

      'astro:server:setup'({ server, refreshContent }) {
        watchContent(server, settings, prepared, () => refreshContent?.({ loaders: ['gazetteer'] }));
      },

      async 'astro:build:done'({ dir, logger }) {
        await finishBuild(fileURLToPath(dir), prepared, settings, logger);
        sealOutputCache(settings.cacheDir);
        publish(settings.outDir);
        release();
      },
    },
  };
}

/** Astro wants its folders as URLs that end in a slash. */
function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
