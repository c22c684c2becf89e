import { prepareForHosts } from '../hosting/prepare-for-hosts.ts';
import type { Settings } from '../settings.ts';
import { searchFiles } from './output-files.ts';
import type { Prepared } from './prepare.ts';
import { startProgress } from './progress.ts';
import { publishCards } from './publish-cards.ts';
import { timeStep } from './time-step.ts';
import { writeFile } from './write-file.ts';

/** Adds to the built folder `dir` what is made of the whole of it or takes long: the search index, pictures, and what hosts look for. */
export async function finishBuild(
  dir: string,
  prepared: Prepared,
  settings: Settings,
  tell: (line: string) => void,
): Promise<void> {
  const step = (name: string, work: () => void | Promise<void>) => timeStep(tell, name, work);
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
