import type { TextEdit } from '../../problems/problem.ts';

/** A change to one file that has exactly one right answer, with what it does in the imperative. */
export interface Repair {
  readonly file: string;
  readonly what: string;
  readonly edits: readonly TextEdit[];
}
