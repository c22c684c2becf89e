import { isAbsolute, relative } from 'node:path';
import type { Problem } from '../problems/problem.ts';

/** What a check found, for any renderer. */
export interface Report {
  readonly problems: readonly Problem[];
  /** How many content files were looked at. */
  readonly files: number;
  /** Path from the working directory to the content folder: what stands before each problem’s file. */
  readonly root: string;
  /** A file’s text as places count it; undefined where there is none to show. */
  readonly textOf: (file: string) => string | undefined;
  readonly milliseconds: number;
}

/** The report of what was found in a content folder, for someone in the working directory. */
export function reportOf(
  found: { readonly problems: readonly Problem[]; readonly texts: ReadonlyMap<string, string> },
  contentDir: string,
  milliseconds: number,
): Report {
  return {
    problems: found.problems,
    files: found.texts.size,
    root: rootFrom(process.cwd(), contentDir),
    textOf: (file) => found.texts.get(file),
    milliseconds,
  };
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
  readonly fixable: number;
}

export function count(problems: readonly Problem[]): Counts {
  return {
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    files: new Set(problems.map(({ file }) => file)).size,
    fixable: problems.filter(({ edits }) => edits !== undefined && edits.length > 0).length,
  };
}

/** The path an editor’s terminal can open; absolute where the content lies outside the working directory. */
export function rootFrom(workingDir: string, contentDir: string): string {
  const path = relative(workingDir, contentDir);
  const outside = path.startsWith('..') || isAbsolute(path);
  return (outside ? contentDir : path).replaceAll('\\', '/');
}

export function pathOf(root: string, file: string): string {
  return file === '.' ? root || '.' : root === '' ? file : `${root}/${file}`;
}
