import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorSchemas } from './editor-schemas.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));

/** Brings the files that editors read up to date. That they cannot be written keeps nobody from checking. */
export function writeEditorSchemas(contentDir: string, files: Iterable<string>): void {
  for (const [path, text] of editorSchemas(contentDir, files)) {
    const file = join(projectDir, path);
    try {
      if (readOr(file) === text) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.${process.pid}`, text);
      renameSync(`${file}.${process.pid}`, file);
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
