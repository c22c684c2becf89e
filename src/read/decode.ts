import { isUtf8 } from 'node:buffer';
import { type Place, type Problem, problem } from '../problems/problem.ts';

/**
 * The text of a file without a byte-order mark and with line ends as `\n`; null, with a problem, for
 * bytes that are no text in UTF-8.
 */
export function decode(path: string, bytes: Buffer, problems: Problem[]): string | null {
  if (isUtf8(bytes) && !isWide(bytes)) return normalizeLines(bytes.toString('utf8'));
  problems.push(judgeBytes(path, bytes));
  return null;
}

/** The text as places and offsets count it. */
export function normalizeLines(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return start.includes('\r') ? start.replaceAll(/\r\n?/g, '\n') : start;
}

function judgeBytes(path: string, bytes: Buffer): Problem {
  if (isWide(bytes)) {
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

/** UTF-16 has a mark at its start, or a zero beside each of the Latin letters, as in the line of three hyphens. */
function isWide(bytes: Buffer): boolean {
  const start = bytes.toString('hex', 0, 4);
  return /^(?:fffe|feff|(?:00[^0].){2}|(?:[^0].00){2})/.test(start);
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
