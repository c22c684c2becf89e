import { compareStrings } from '../compare-strings.ts';
import { type RuleId, rules, type Severity } from './rules.ts';

/** A place in a content file; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/**
 * A replacement in a file's text that has exactly one right answer.
 * Offsets are UTF-16, into the file's text as read from disk.
 */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something wrong in the content: where, what, and how to mend it. */
export interface Problem {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Absent when the problem is the file itself (its name, its bytes). */
  readonly place?: Place | undefined;
  readonly severity: Severity;
  readonly rule: RuleId;
  /** What is wrong, as a sentence without a full stop. */
  readonly message: string;
  /** How to mend it, as a phrase in the imperative. */
  readonly fix: string;
  /** What `--fix` may do about it. */
  readonly edits?: readonly TextEdit[] | undefined;
}

/** A problem under a rule of the table, with the table’s severity. */
export function problem(
  rule: RuleId,
  file: string,
  place: Place | undefined,
  message: string,
  fix: string,
  edits?: readonly TextEdit[],
): Problem {
  return { file, place, severity: rules[rule].severity, rule, message, fix, edits };
}

/** By file, then place, then rule: the order every report uses. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareStrings(a.file, b.file) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareStrings(a.rule, b.rule) ||
    compareStrings(a.message, b.message)
  );
}
