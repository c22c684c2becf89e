import { LineCounter } from 'yaml';
import type { Place } from '../problems/problem.ts';

/** Turns offsets of `text` into places; the lines are counted when the first place is asked for. */
export function placesOf(text: string): (start: number, end?: number) => Place {
  let counter: LineCounter | undefined;
  return (start, end) => {
    counter ??= countLines(text);
    const { line, col } = counter.linePos(start);
    if (end === undefined || end <= start) return { line, column: col };
    const last = counter.linePos(end);
    return { line, column: col, endLine: last.line, endColumn: last.col };
  };
}

function countLines(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  return counter;
}
