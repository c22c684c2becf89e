import type * as z from 'zod';
import { type Place, type Problem, problem } from '../problems/problem.ts';

/** The fix where a part of the ledger is not what was written there. */
export const restore = 'take the last good version from version control, then run `npm run permalinks`';

/** A ledger file’s value, or what is wrong with it and where. */
export function judgeLedgerFile<T extends z.ZodType>(
  path: string,
  text: string,
  schema: T,
): { readonly value?: z.output<T>; readonly problem?: Problem } {
  const fail = (place: Place, message: string, fix = restore) => ({
    problem: problem('ledger-damaged', path, place, message, fix),
  });
  const mark = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/mu.exec(text);
  if (mark !== null) {
    const message = 'This file has the marks of a merge that is not finished';
    const fix = 'keep the lines of both sides, delete the marks, then run `npm run permalinks`';
    return fail(placeAt(text, mark.index), message, fix);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail(placeAt(text, errorPosition(error, text)), 'This file is not valid JSON from here on');
  }
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data };
  const issue = result.error.issues[0];
  const keys = issue?.path.map(String) ?? [];
  const where = keys.length > 0 ? `"${keys.join(' → ')}"` : 'The file';
  return fail(findKey(text, keys), `${where} is not what the ledger has there: ${issue?.message}`);
}

/** V8 does not always name the position; then it is the first line of an address that cannot be read by itself. */
function errorPosition(error: unknown, text: string): number {
  const match = /at position (\d+)/.exec(String(error));
  if (match !== null) return Number(match[1]);
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.startsWith('    ') && !isEntry(one));
  return line < 0 ? text.trimEnd().length : lines.slice(0, line).join('\n').length + 1;
}

function isEntry(line: string): boolean {
  try {
    JSON.parse(`{${line.replace(/,\s*$/, '')}}`);
    return true;
  } catch {
    return false;
  }
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Each anchor has a line of its own, so the key of the second level tells the line. */
function findKey(text: string, keys: readonly string[]): Place {
  const key = keys[1] ?? keys[0];
  const offset = key === undefined ? -1 : text.indexOf(`${JSON.stringify(key)}:`);
  return offset < 0 ? { line: 1, column: 1 } : placeAt(text, offset);
}
