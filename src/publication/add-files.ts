import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import type { Settings } from '../settings.ts';
import type { KeptFiles } from './kept-files.ts';
import { outputFiles } from './output-files.ts';
import type { Prepared } from './prepare.ts';
import { writeFile } from './write-file.ts';

/**
 * Adds to the built folder `dir` what is neither a page nor a picture: data, feeds, and the content’s own files.
 * Pages are bundled meanwhile, so it stands back now and then.
 */
export async function addFiles(
  dir: string,
  prepared: Prepared,
  settings: Settings,
  kept: KeptFiles,
): Promise<void> {
  let begun = performance.now();
  for await (const file of outputFiles(prepared, settings)) {
    if (performance.now() - begun > turn) {
      await otherWork();
      begun = performance.now();
    }
    if ('make' in file) kept.addFile(dir, file);
    else writeFile(dir, file.path, file.body);
  }
  for (const path of prepared.files) copyContentFile(settings.contentDir, dir, path);
}

/** Milliseconds of work in one go. */
const turn = 5;

function copyContentFile(contentDir: string, dir: string, path: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  copyFileSync(join(contentDir, path), join(dir, path));
}
