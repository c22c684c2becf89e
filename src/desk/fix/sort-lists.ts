import { compareStrings } from '../../compare-strings.ts';
import { kindNames } from '../../kinds.ts';
import type { TextEdit } from '../../problems/problem.ts';
import type { ContentFile } from '../../read/content-file.ts';
import type { Repair } from './repair.ts';

/**
 * Puts the lists of names an article declares in the order of the alphabet. A list with blank lines or comments
 * between its items is in an order of its own and stays.
 *
 *     countries: [ukraine, japan] → countries: [japan, ukraine]
 */
export function sortLists(file: ContentFile): Repair[] {
  return kindNames.flatMap((kind) => {
    const ids = file.frontmatter.value[kind];
    const list = file.frontmatter.range([kind]);
    if (!Array.isArray(ids) || !list || !ids.every((id) => typeof id === 'string')) return [];
    const order = ids
      .map((_, index) => index)
      .sort((a, b) => compareStrings(ids[a] ?? '', ids[b] ?? '') || a - b);
    if (order.every((from, to) => from === to)) return [];
    const ranges = ids.map((_, index) => file.frontmatter.range([kind, index]));
    if (!ranges.every((range) => range !== undefined)) return [];
    const slots = file.text[list[0]] === '[' ? ranges : wholeLines(file.text, ranges);
    if (!slots) return [];
    const edits = slots.map(([start, end], to): TextEdit => {
      const [fromStart, fromEnd] = slots[order[to] ?? to] ?? [start, end];
      return { file: file.path, start, end, text: file.text.slice(fromStart, fromEnd) };
    });
    return [
      { file: file.path, what: `sort \`${kind}\``, edits: edits.filter((edit) => changes(file, edit)) },
    ];
  });
}

type Range = readonly [start: number, end: number];

/** The lines of the items, with their comments; undefined where other lines stand between them. */
function wholeLines(text: string, ranges: readonly Range[]): Range[] | undefined {
  const lines = ranges.map(([start, end]): Range => {
    const lineEnd = text.indexOf('\n', end);
    return [text.lastIndexOf('\n', start) + 1, lineEnd === -1 ? text.length : lineEnd];
  });
  const adjacent = lines.every(([start], index) => index === 0 || lines[index - 1]?.[1] === start - 1);
  return adjacent ? lines : undefined;
}

function changes(file: ContentFile, { start, end, text }: TextEdit): boolean {
  return file.text.slice(start, end) !== text;
}
