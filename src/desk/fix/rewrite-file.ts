import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { TextEdit } from '../../problems/problem.ts';
import { normalizeLines } from '../../read/decode.ts';
import { applyTextEdits } from './apply-text-edits.ts';

/**
 * Makes the edits in a file and returns those it made. The new text is written beside the file and takes its
 * place in one step; a file that is no longer what was checked is left as it is.
 */
export function rewriteFile(path: string, checked: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const raw = readFileSync(path, 'utf8');
  if (normalizeLines(raw) !== checked) return [];
  const { text, applied } = applyTextEdits(raw, edits);
  // Hidden, so that no check takes it for content.
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(beside, text);
    chmodSync(beside, statSync(path).mode);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
  return applied;
}
