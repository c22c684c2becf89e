import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from '../settings.ts';
import type { KeptFiles } from './kept-files.ts';
import { outputFiles } from './output-files.ts';
import type { Prepared } from './prepare.ts';
import { writeFile } from './write-file.ts';

/** Adds to the built folder `dir` what is neither a page nor a picture: data, feeds, and the content’s own files. */
export async function addFiles(
  dir: string,
  prepared: Prepared,
  settings: Settings,
  kept: KeptFiles,
): Promise<void> {
  for await (const file of outputFiles(prepared, settings)) {
    if ('make' in file) kept.addFile(dir, file);
    else writeFile(dir, file.path, file.body);
  }
  for (const path of prepared.files) copyContentFile(settings.contentDir, dir, path);
}

function copyContentFile(contentDir: string, dir: string, path: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  copyFileSync(join(contentDir, path), join(dir, path));
}
