import { readFileSync } from 'node:fs';
import { replaceFile } from '../../files/replace-file.ts';
import type { TextEdit } from '../../problems/problem.ts';
import { normalizeLines } from '../../read/decode.ts';
import { applyTextEdits } from './apply-text-edits.ts';

/**
 * Makes the edits in a file and returns those it made. A file that is no longer what was checked is left as it is.
 */
export function rewriteFile(path: string, checked: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const raw = readFileSync(path, 'utf8');
  if (normalizeLines(raw) !== checked) return [];
  const { text, applied } = applyTextEdits(raw, edits);
  replaceFile(path, text);
  return applied;
}
