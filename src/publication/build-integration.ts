import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { folderUrl } from '../files/folder-url.ts';
import { waitForLock } from '../files/lock-file.ts';
import type { Settings } from '../settings.ts';
import { beginBuild } from './begin-build.ts';
import { findPagesBundle } from './find-pages-bundle.ts';
import { placeAssets } from './place-assets.ts';
import type { Publication } from './publication.ts';
import { renderInThreads } from './render-in-threads.ts';
import { publish, stagingFolder } from './staging.ts';

/**
 * A build: while Astro starts and bundles, a thread prepares the content, and if anything is wrong with it the build stops
 * there. Pages are then rendered into a staging folder, on all cores where there are many, the thread adds the files
 * that are not pages, and the whole takes the place of the old site in one step.
 */
export function buildIntegration(settings: Settings): AstroIntegration {
  const { site, base, cacheDir, outDir } = settings;
  const staging = stagingFolder(outDir);
  const bundled = { bundle: '', routes: new Map<string, unknown>() };
  const rendered = new Map<string, string>();
  let release: () => void;
  let leave: () => void;
  let publication: Publication;

  return {
    name: 'gazetteer:build',
    hooks: {
      'astro:config:setup'({ config, updateConfig, logger }) {
        ({ release, publication } = beginBuild(settings));
        publication.attach((line) => logger.info(line));
        rmSync(join(cacheDir, 'astro'), { recursive: true, force: true });
        updateConfig({
          outDir: folderUrl(staging),
          vite: {
            // The folder starts with what is left of an earlier site.
            build: { emptyOutDir: false },
            plugins: [
              findPagesBundle((bundle) => Object.assign(bundled, { bundle })),
              placeAssets(config.build.assets),
            ],
          },
        });
      },

      async 'astro:build:start'({ logger, setPrerenderer }) {
        leave = await enterBundling(logger);
        await publication.staged;
        setPrerenderer((astro) =>
          renderInThreads(astro, publication.due, () => ({
            ...bundled,
            dir: staging,
            cacheDir,
            home: `${site}${base}`,
            onPage: (file, digest) => rendered.set(file, digest),
            report: (line) => logger.info(line),
          })),
        );
      },

      'astro:build:setup'({ pages }) {
        bundled.routes = pages;
      },

      async 'astro:build:done'() {
        leave();
        await publication.finish(rendered);
        publish(outDir, cacheDir);
        release();
      },
    },
  };
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
