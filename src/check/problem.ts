import type { Place, Problem, TextEdit } from '../problems.ts';
import { type RuleId, rules } from './rules.ts';

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
