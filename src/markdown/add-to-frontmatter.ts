import { compareStrings } from '../compare-strings.ts';
import type { Kind } from '../kinds.ts';
import type { TextEdit } from '../problems/problem.ts';
import type { ContentFile } from '../read/content-file.ts';

/**
 * The edit that declares an entity in an article’s frontmatter; none where its list has a form we do not expect.
 * A list in the order of the alphabet stays so; any other order is the editor’s, and the entity comes last.
 *
 *     places: [kyiv, odesa] → places: [kyiv, naples, odesa]
 */
export function addToFrontmatter(file: ContentFile, kind: Kind, id: string): readonly TextEdit[] {
  const list = file.frontmatter.value[kind];
  if (list === undefined) {
    const end = file.text.lastIndexOf('---', file.bodyOffset);
    return [{ file: file.path, start: end, end, text: `${kind}:\n  - ${id}\n` }];
  }
  const whole = file.frontmatter.range([kind]);
  if (!Array.isArray(list) || !whole) return [];
  const next = nextInAlphabet(list.map(String), id);
  const before = next === undefined ? undefined : file.frontmatter.range([kind, next]);
  if (file.text[whole[0]] === '[') {
    if (before) return [{ file: file.path, start: before[0], end: before[0], text: `${id}, ` }];
    const end = file.text.lastIndexOf(']', whole[1] - 1);
    return [{ file: file.path, start: end, end, text: list.length > 0 ? `, ${id}` : id }];
  }
  const last = file.frontmatter.range([kind, list.length - 1]);
  if (!last) return [];
  const lines = file.text.slice(whole[0], lineEnd(file.text, last[1])).split('\n');
  const bullet = /^\s*-\s+/.exec(file.text.slice(file.text.lastIndexOf('\n', last[0]) + 1))?.[0];
  if (bullet === undefined) return [];
  const start =
    before && lines.length === list.length
      ? file.text.lastIndexOf('\n', before[0])
      : lineEnd(file.text, last[1]);
  return [{ file: file.path, start, end: start, text: `\n${bullet}${id}` }];
}

/** The item of a sorted list that comes after the id; undefined where none does, or the list is not sorted. */
function nextInAlphabet(list: readonly string[], id: string): number | undefined {
  const isSorted = list.every(
    (item, index) => index === 0 || compareStrings(list[index - 1] ?? '', item) < 0,
  );
  const next = list.findIndex((item) => compareStrings(item, id) > 0);
  return isSorted && next !== -1 ? next : undefined;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
