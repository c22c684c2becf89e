import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replaceFile } from '../files/replace-file.ts';
import { editorSchemas } from './editor-schemas.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));

/** Brings the files that editors read up to date. That they cannot be written keeps nobody from checking. */
export function writeEditorSchemas(contentDir: string, files: Iterable<string>): void {
  for (const [path, text] of editorSchemas(contentDir, files)) {
    const file = join(projectDir, path);
    try {
      if (readOr(file) !== text) replaceFile(file, text);
    } catch {
      return;
    }
  }
}

function readOr(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
