import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { siteVersion } from '../code-version.ts';
import { writeEditorSchemas } from '../editors/write-editor-schemas.ts';
import { waitForLock } from '../files/lock-file.ts';
import { watchFolder } from '../files/watch-folder.ts';
import type { Settings } from '../settings.ts';
import { addFiles } from './add-files.ts';
import { writeDuePages } from './due-pages.ts';
import { findPagesBundle } from './find-pages-bundle.ts';
import { finishBuild } from './finish-build.ts';
import { type KeptFiles, keepFiles } from './kept-files.ts';
import { type Prepared, prepareEmpty } from './prepare.ts';
import { renderInThreads } from './render-in-threads.ts';
import { prepareAndReport, refuseToBuild } from './report-problems.ts';
import { settingsPlugin } from './settings-plugin.ts';
import { claim, publish, stagingFolder } from './staging.ts';
import { hasRecords, type Manifest } from './store.ts';
import { timeStep } from './time-step.ts';
import { watchContent } from './watch-content.ts';

/**
 * Joins the core to Astro. A build prepares the content first and stops there if anything is wrong;
 * pages are then rendered into a staging folder, on all cores where there are many, the files that are not pages are added,
 * and the whole takes the place of the old site in one step. While writing, changes to the content are prepared
 * as they happen.
 */
export function gazetteer(given: Settings): AstroIntegration {
  let settings = given;
  let prepared: Prepared;
  const watching = new AbortController();
  const changes = watchFolder(given.contentDir, watching.signal);
  let kept: KeptFiles;
  let due: Manifest;
  let filesAdded = Promise.resolve();
  let release = () => {};
  let leave = () => {};
  const bundled = { bundle: '', routes: new Map<string, unknown>() };

  return {
    name: 'gazetteer',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig, injectScript, logger }) {
        // A build while somebody writes must not meet the writer’s drafts.
        if (command === 'dev') settings = { ...given, cacheDir: `${given.cacheDir}-dev` };
        updateConfig({
          cacheDir: folderUrl(join(settings.cacheDir, 'astro')),
          vite: {
            // Astro would read its own settings anew for each Markdown file, and meanwhile refuse to refresh.
            server: { watch: { ignored: (path: string) => isInside(settings.contentDir, path) } },
            plugins: [
              settingsPlugin(settings),
              findPagesBundle((bundle) => Object.assign(bundled, { bundle })),
            ],
          },
        });
        if (command === 'preview') return;
        if (command === 'build') {
          release = claim(settings.outDir, settings.cacheDir);
          rmSync(join(settings.cacheDir, 'astro'), { recursive: true, force: true });
          updateConfig({
            outDir: folderUrl(stagingFolder(settings.outDir)),
            // The folder starts with what is left of an earlier site.
            vite: { build: { emptyOutDir: false } },
          });
        }
        // From now on, so that no change is missed while the site starts.
        if (command === 'dev') await changes.next();
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(overlayScript)};`);
        prepared = await prepareAndReport(settings, { drafts: command === 'dev' });
        const { manifest } = prepared;
        if (command === 'build') {
          if (!manifest) return refuseToBuild(prepared.problems);
          kept = keepFiles(settings.cacheDir, siteVersion());
          due = kept.due(manifest);
          writeDuePages(settings.cacheDir, due);
          kept.reuse(stagingFolder(settings.outDir), due);
        } else if (!manifest && !hasRecords(settings.cacheDir)) prepareEmpty(settings);
        logger.info(`${prepared.articles.length} articles, ${prepared.entities.length} entities`);
      },

      'astro:server:setup'({ server, refreshContent }) {
        const refresh = () => refreshContent?.({ loaders: ['gazetteer'] });
        watchContent(server, settings, prepared, changes, refresh);
      },

      'astro:server:done'() {
        watching.abort();
      },

      async 'astro:build:start'({ logger, setPrerenderer }) {
        // Astro bundles in a folder of the project, whatever it builds.
        const wait = (process: number) =>
          logger.info(
            `Another build of this project (process ${process}) is at work; this one waits for it.`,
          );
        leave = (await waitForLock(bundlingLock, wait)) ?? leave;
        process.once('exit', leave);
        const dir = stagingFolder(settings.outDir);
        const { site, base, cacheDir } = settings;
        filesAdded = timeStep(logger, 'Data and feeds', () => addFiles(dir, prepared, settings, kept));
        // A failure is met when the build is done; until then nobody listens.
        filesAdded.catch(() => {});
        setPrerenderer((astro) =>
          renderInThreads(astro, () => ({
            ...bundled,
            dir,
            cacheDir,
            home: `${site}${base}`,
            onPage: kept.noteCopy,
            report: (line) => logger.info(line),
          })),
        );
      },

      'astro:build:setup'({ pages }) {
        bundled.routes = pages;
      },

      // Not earlier: Astro writes a list of its own at the same place while it starts.
      'astro:server:start'() {
        writeEditorSchemas(settings.contentDir, prepared.texts.keys());
      },

      async 'astro:build:done'({ dir, logger }) {
        leave();
        const built = fileURLToPath(dir);
        await filesAdded;
        if (prepared.manifest) kept.exchangePages(built, prepared.manifest, due);
        await finishBuild(built, prepared, settings, logger);
        kept.close(built);
        publish(settings.outDir, settings.cacheDir);
        release();
      },
    },
  };
}

const overlayScript = fileURLToPath(new URL('../scripts/tidy-overlay.ts', import.meta.url));

const bundlingLock = fileURLToPath(new URL('../../.astro/build.lock', import.meta.url));

function isInside(folder: string, path: string): boolean {
  return normalizePath(path).startsWith(`${normalizePath(folder)}/`);
}

/** Astro wants its folders as URLs that end in a slash. */
function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
