import type { TextEdit } from '../problems/problem.ts';
import type { ContentFile, FieldPath } from '../read/content-file.ts';

/**
 * The change that puts the items of a list in another order; undefined where the list is not written as we
 * expect. An item of its own lines takes its comments along, those above it too.
 *
 * @param order For each place in the new list, the item that stands there now.
 */
export function reorderList(
  file: ContentFile,
  path: FieldPath,
  order: readonly number[],
): TextEdit | undefined {
  const list = file.frontmatter.range(path);
  const items = order.map((_, index) => file.frontmatter.range([...path, index]));
  if (!list || !items.every((item) => item !== undefined)) return undefined;
  const slots = file.text[list[0]] === '[' ? items : wholeLines(file.text, items);
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return undefined;
  const text = slots.map(([, end], index) => {
    const [from, to] = slots[order[index] ?? index] ?? first;
    return file.text.slice(from, to) + file.text.slice(end, slots[index + 1]?.[0] ?? end);
  });
  return { file: file.path, start: first[0], end: last[1], text: text.join('') };
}

type Range = readonly [start: number, end: number];

/** The lines of each item, from the end of the item before it. */
function wholeLines(text: string, items: readonly Range[]): Range[] {
  const ends = items.map(([start, end]) => lineEnd(text, start + text.slice(start, end).trimEnd().length));
  return items.map(([start], index) => [
    (ends[index - 1] ?? text.lastIndexOf('\n', start)) + 1,
    ends[index] ?? start,
  ]);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
