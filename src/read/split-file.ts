import type { Kind } from '../kinds.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { findInvisible } from './characters.ts';
import type { ContentFile } from './content-file.ts';
import { findOverload } from './find-overload.ts';
import { type KnownFrontmatter, noFrontmatter, parseFrontmatter } from './frontmatter.ts';
import { placesOf } from './place.ts';

/** More of one kind in one file tell nothing new. */
const mostInvisible = 20;

type FileName = Readonly<{ path: string; collection: 'articles' | Kind; id: string }>;

/** Splits a file’s text into frontmatter and body, and reports what is wrong with either as text. */
export function splitFile(
  file: FileName,
  text: string,
  problems: Problem[],
  known?: KnownFrontmatter,
): ContentFile {
  const base = { ...file, text };
  problems.push(...judgeCharacters(file.path, text));
  const merge = /^<{7} /m.exec(text);
  if (merge && /^>{7} /m.test(text)) {
    problems.push(reportMerge(file.path, placesOf(text)(merge.index)));
    return withoutFrontmatter(base);
  }
  const fences = findFences(text);
  if (!fences) {
    problems.push(judgeStart(file.path, text));
    return withoutFrontmatter(base);
  }
  const { start, end, bodyOffset } = fences;
  const parsed = parseFrontmatter({ file: file.path, text, start, end }, known);
  problems.push(...parsed.problems);
  const body = text.slice(bodyOffset);
  const overload = findOverload(body);
  if (overload) {
    const { rule, offset, message, fix } = overload;
    problems.push(problem(rule, file.path, placesOf(text)(bodyOffset + offset), message, fix));
  }
  const frontmatter = overload ? noFrontmatter() : parsed.frontmatter;
  return { ...base, frontmatter, body, bodyOffset, bodyLine: countLines(text, bodyOffset) };
}

/** A file whose bytes are no text: it counts as existing, so that references to it are not reported too. */
export function unreadable(file: FileName): ContentFile {
  return withoutFrontmatter({ ...file, text: '' });
}

function withoutFrontmatter(file: FileName & { readonly text: string }): ContentFile {
  return { ...file, frontmatter: noFrontmatter(), body: file.text, bodyOffset: 0, bodyLine: 1 };
}

function reportMerge(path: string, place: Place): Problem {
  const message = 'The marks of an unfinished merge stand here';
  const fix = 'keep one of the two versions, and delete the lines of marks';
  return problem('unfinished-merge', path, place, message, fix);
}

function findFences(text: string): { start: number; end: number; bodyOffset: number } | undefined {
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const fence = /^---[ \t]*(?:\n|$(?![\s\S]))/gm;
  fence.lastIndex = start;
  const closing = fence.exec(text);
  if (!closing) return undefined;
  return { start, end: closing.index, bodyOffset: closing.index + closing[0].length };
}

function countLines(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function judgeStart(path: string, text: string): Problem {
  const place = { line: 1, column: 1 };
  if (text.trim() === '') {
    const fix = 'write it, or delete it; `npm run new` makes a file with the right fields';
    return problem('empty-file', path, place, 'The file is empty', fix);
  }
  if (/^---[ \t]*(\n|$)/.test(text)) {
    const dots = text.split('\n').findIndex((line) => /^\.\.\.\s*$/.test(line)) + 1;
    const line = lastFieldLine(text);
    const fix =
      dots > 0
        ? `write \`---\` in place of \`...\` on line ${dots}`
        : `write \`---\` on a line of its own after the last field, probably after line ${line}`;
    return problem('frontmatter-syntax', path, place, 'The frontmatter is opened and never closed', fix);
  }
  if (/^\s*---[ \t]*\n/.test(text)) {
    const message = 'Blank lines or spaces stand before the frontmatter';
    return problem('frontmatter-missing', path, place, message, 'start the file with `---`');
  }
  const [, dashes] = /^([-–—]{1,9}|\+{3})[ \t]*\n/.exec(text) ?? [];
  if (dashes) {
    const message = `The file starts with \`${dashes}\`, where three hyphens open the frontmatter`;
    return problem(
      'frontmatter-missing',
      path,
      place,
      message,
      'write `---`, and `---` after the last field',
    );
  }
  const message = 'The file has no frontmatter';
  const fix = 'start it with a line of `---`, the fields, and another line of `---`';
  return problem('frontmatter-missing', path, place, message, fix);
}

/** The last line before the first blank or unindented one that cannot be a field. */
function lastFieldLine(text: string): number {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && !/^([\w-]+:|\s+\S|-\s|#\s)/.test(line));
  return end === -1 ? lines.length : end;
}

function judgeCharacters(path: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const placeAt = placesOf(text);
  for (const { offset, length, name } of findInvisible(text)) {
    const place = placeAt(offset, offset + length);
    const message = `An invisible character, ${name}, stands in the text`;
    problems.push(problem('invisible-character', path, place, message, 'delete it and type the words anew'));
    if (problems.length === mostInvisible) break;
  }
  return problems;
}
