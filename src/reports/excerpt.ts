import type { Place } from '../problems/problem.ts';
import { showControls } from './show-controls.ts';

export interface Excerpt {
  readonly line: string;
  /** Carets under the place, aligned for tabs and for characters that are two columns wide. */
  readonly marks: string;
}

const widest = 100;
const before = 40;

/** The line of a place without its indent, or the part of a long one around it; undefined where the line is blank. */
export function excerpt(text: string, { line, column, endLine, endColumn }: Place): Excerpt | undefined {
  const whole = lineOf(text, line);
  if (whole.trim() === '') return undefined;
  const indent = /^[ \t]*/.exec(whole)?.[0].length ?? 0;
  const start = Math.max(indent, Math.min(column - 1, whole.length));
  const end =
    endLine === line && endColumn
      ? Math.max(start, Math.min(endColumn - 1, whole.length))
      : wordEnd(whole, start, endLine, line);
  const first = whole.length - indent <= widest ? indent : Math.max(indent, start - before);
  const to = Math.min(whole.length, first + widest);
  const [lead, tail] = [first > 0 && whole.slice(0, first).trim() ? '… ' : '', to < whole.length ? ' …' : ''];
  const marked = Math.max(1, widthOf(whole.slice(start, Math.min(end, to))));
  return {
    line: `${lead}${showControls(whole.slice(first, to))}${tail}`,
    marks: `${' '.repeat(lead.length + widthOf(whole.slice(first, start)))}${'^'.repeat(marked)}`,
  };
}

function lineOf(text: string, number: number): string {
  let start = 0;
  for (let line = 1; line < number; line++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return '';
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

/** A place that goes on in further lines is marked to its line’s end; one without an end, to its word’s. */
function wordEnd(line: string, start: number, endLine: number | undefined, at: number): number {
  if (endLine !== undefined && endLine > at) return line.length;
  return start + (/^[\p{L}\p{N}_-]+/u.exec(line.slice(start))?.[0].length ?? 1);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** Columns of a terminal that the text takes. */
function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text))
    width += wide.test(segment) || segment.includes('\uFE0F') ? 2 : 1;
  return width;
}
