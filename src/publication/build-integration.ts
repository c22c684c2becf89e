import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { siteVersion } from '../code-version.ts';
import { folderUrl } from '../files/folder-url.ts';
import { waitForLock } from '../files/lock-file.ts';
import type { Settings } from '../settings.ts';
import { addFiles } from './add-files.ts';
import { writeDuePages } from './due-pages.ts';
import { findPagesBundle } from './find-pages-bundle.ts';
import { finishBuild } from './finish-build.ts';
import { type KeptFiles, keepFiles } from './kept-files.ts';
import type { Prepared } from './prepare.ts';
import { renderInThreads } from './render-in-threads.ts';
import { prepareAndReport, refuseToBuild } from './report-problems.ts';
import { claim, publish, stagingFolder } from './staging.ts';
import type { Manifest } from './store.ts';
import { timeStep } from './time-step.ts';

/** A build whose content is good. */
interface Build {
  readonly prepared: Prepared;
  readonly manifest: Manifest;
  readonly kept: KeptFiles;
  /** The records whose pages Astro makes; the others are kept. */
  readonly due: Manifest;
}

/**
 * A build: the content is prepared first, and if anything is wrong it stops there. Pages are then rendered into a
 * staging folder, on all cores where there are many, the files that are not pages are added, and the whole takes
 * the place of the old site in one step.
 */
export function buildIntegration(settings: Settings): AstroIntegration {
  const { site, base, cacheDir, outDir } = settings;
  const staging = stagingFolder(outDir);
  const bundled = { bundle: '', routes: new Map<string, unknown>() };
  let release: () => void;
  let leave: () => void;
  let build: Build;
  let filesAdded: Promise<void>;

  return {
    name: 'gazetteer:build',
    hooks: {
      async 'astro:config:setup'({ updateConfig, logger }) {
        release = claim(outDir, cacheDir);
        rmSync(join(cacheDir, 'astro'), { recursive: true, force: true });
        updateConfig({
          outDir: folderUrl(staging),
          vite: {
            // The folder starts with what is left of an earlier site.
            build: { emptyOutDir: false },
            plugins: [findPagesBundle((bundle) => Object.assign(bundled, { bundle }))],
          },
        });
        build = await beginBuild(settings);
        const { articles, entities } = build.prepared;
        logger.info(`${articles.length} articles, ${entities.length} entities`);
      },

      async 'astro:build:start'({ logger, setPrerenderer }) {
        leave = await enterBundling(logger);
        const { prepared, kept } = build;
        filesAdded = timeStep(logger, 'Data and feeds', () => addFiles(staging, prepared, settings, kept));
        // A failure is met when the build is done; until then nobody listens.
        filesAdded.catch(() => {});
        setPrerenderer((astro) =>
          renderInThreads(astro, () => ({
            ...bundled,
            dir: staging,
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

      async 'astro:build:done'({ logger }) {
        leave();
        await filesAdded;
        const { prepared, manifest, kept, due } = build;
        kept.exchangePages(staging, manifest, due);
        await finishBuild(staging, prepared, settings, logger);
        kept.close(staging);
        publish(outDir, cacheDir);
        release();
      },
    },
  };
}

/** Prepares the content, and the staging folder with what is kept of an earlier site. Ends the process if anything is wrong. */
async function beginBuild(settings: Settings): Promise<Build> {
  const prepared = await prepareAndReport(settings, { drafts: false });
  const { manifest, problems } = prepared;
  if (!manifest) return refuseToBuild(problems);
  const kept = keepFiles(settings.cacheDir, siteVersion());
  const due = kept.due(manifest);
  writeDuePages(settings.cacheDir, due);
  kept.reuse(stagingFolder(settings.outDir), due);
  return { prepared, manifest, kept, due };
}

/** Waits until no other build of this project bundles: Astro does so in a folder of the project, whatever it builds. */
async function enterBundling(logger: AstroIntegrationLogger): Promise<() => void> {
  const wait = (process: number) =>
    logger.info(`Another build of this project (process ${process}) is at work; this one waits for it.`);
  const leave = await waitForLock(bundlingLock, wait);
  process.once('exit', leave);
  return leave;
}

const bundlingLock = fileURLToPath(new URL('../../.astro/build.lock', import.meta.url));
