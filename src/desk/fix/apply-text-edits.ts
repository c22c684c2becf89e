import type { TextEdit } from '../../problems/problem.ts';

/**
 * Applies edits to a file as it lies on disk: their offsets count no byte-order mark and one character for each
 * line end, and both stay as they are. Of edits that touch each other only the first is made.
 */
export function applyTextEdits(
  raw: string,
  edits: readonly TextEdit[],
): { text: string; applied: TextEdit[] } {
  const offsetIn = offsetsOf(raw);
  const lineEnd = /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n';
  const applied: TextEdit[] = [];
  let text = '';
  let position = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = applied.at(-1);
    if (last && edit.start <= last.end) continue;
    text += raw.slice(position, offsetIn(edit.start)) + edit.text.replaceAll('\n', lineEnd);
    position = offsetIn(edit.end);
    applied.push(edit);
  }
  return { text: text + raw.slice(position), applied };
}

/** From offsets into the text as it is read to offsets into the file. */
function offsetsOf(raw: string): (offset: number) => number {
  const mark = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  const ends: number[] = [];
  for (const { index } of raw.matchAll(/\r\n/g)) ends.push(index - mark - ends.length);
  return (offset) => offset + mark + ends.filter((end) => end < offset).length;
}
