import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { prepareForHosts } from '../hosting/prepare-for-hosts.ts';
import type { Settings } from '../settings.ts';
import type { KeptFiles } from './kept-files.ts';
import { outputFiles, searchFiles } from './output-files.ts';
import type { Prepared } from './prepare.ts';
import { startProgress } from './progress.ts';
import { publishCards } from './publish-cards.ts';
import { writeFile } from './write-file.ts';

/** Adds to the pages in `dir` all else that the site is: data, feeds, pictures, and what hosts look for. */
export async function finishBuild(
  dir: string,
  prepared: Prepared,
  settings: Settings,
  kept: KeptFiles,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const step = async (name: string, work: () => void | Promise<void>) => {
    const started = performance.now();
    await work();
    logger.info(`${name} in ${Math.round(performance.now() - started)} ms`);
  };
  await step('Data and feeds', async () => {
    for await (const file of outputFiles(prepared, settings)) {
      if ('make' in file) kept.addFile(dir, file);
      else writeFile(dir, file.path, file.body);
    }
    for (const path of prepared.files) copyContentFile(settings.contentDir, dir, path);
  });
  if (settings.search) {
    await step('Search index', async () => {
      for (const { path, body } of await searchFiles(prepared, settings)) writeFile(dir, path, body);
    });
  }
  if (settings.cards) await step('Preview cards', () => publishCards(dir, prepared.catalog, settings));
  await step('Headers and compressed copies', async () => {
    const progress = startProgress('Compressing');
    await prepareForHosts(dir, settings, progress.update);
    progress.end();
  });
}

function copyContentFile(contentDir: string, dir: string, path: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  copyFileSync(join(contentDir, path), join(dir, path));
}
