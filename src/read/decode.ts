import { isUtf8 } from 'node:buffer';
import { type Place, type Problem, problem } from '../problems/problem.ts';

/**
 * The text of a file without a byte-order mark and with line ends as `\n`; null, with a problem, for
 * bytes that are no text in UTF-8.
 */
export function decode(path: string, bytes: Buffer, problems: Problem[]): string | null {
  if (isUtf8(bytes)) return normalizeLines(bytes.toString('utf8'));
  problems.push(judgeBytes(path, bytes));
  return null;
}

/** The text as places and offsets count it. */
export function normalizeLines(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return start.includes('\r') ? start.replaceAll(/\r\n?/g, '\n') : start;
}

function judgeBytes(path: string, bytes: Buffer): Problem {
  const wide = bytes.length > 1 && ['fffe', 'feff'].includes(bytes.toString('hex', 0, 2));
  if (wide) {
    const fix = 'save it again with the encoding UTF-8';
    return problem('encoding', path, undefined, 'This text is saved as UTF-16, not as UTF-8', fix);
  }
  if (bytes.includes(0)) {
    const fix = 'move it out of this folder, or put the text that belongs here in its place';
    return problem('encoding', path, undefined, 'This is binary data, not text', fix);
  }
  return problem(
    'encoding',
    path,
    firstBadByte(bytes),
    'From here on the text is not in UTF-8; it may be in an older encoding, such as Windows-1252 or Windows-1251',
    'open it with the right encoding and save it again as UTF-8',
  );
}

/** Counts lines on bytes, and columns on the part of the line that can be decoded. */
function firstBadByte(bytes: Buffer): Place {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    const part = bytes.subarray(start, end);
    if (!isUtf8(part)) return { line, column: goodPrefix(part) + 1 };
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

function goodPrefix(line: Buffer): number {
  let length = 0;
  for (const character of line.toString('utf8')) {
    if (
      character === '\uFFFD' &&
      !isUtf8(line.subarray(0, Buffer.byteLength(line.toString('utf8').slice(0, length + 1))))
    ) {
      return length;
    }
    length += character.length;
  }
  return length;
}
