import type { Node } from 'mdast';
import { type Place, type Problem, problem, type TextEdit } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules.ts';
import type { ContentFile } from '../read/content-file.ts';
import { placesOf } from '../read/place.ts';
import type { AnchorLink, TransformContext } from './transform-context.ts';

/** One content file on its way through the transforms: what they may look at, and where they put their findings. */
export interface PageScope {
  readonly file: ContentFile;
  readonly context: TransformContext;
  readonly problems: Problem[];
  readonly links: AnchorLink[];
  readonly files: Set<string>;
  /** Place of offsets into the body. */
  placeAt(start: number, end?: number): Place;
  /** Place of a node of the body; of the body’s start for one that a transform made. */
  placeOf(node: Node): Place;
  report(rule: RuleId, place: Place, message: string, fix: string, edits?: readonly TextEdit[]): void;
}

export function pageScope(file: ContentFile, context: TransformContext): PageScope {
  const problems: Problem[] = [];
  const inFile = placesOf(file.text);
  const placeAt = (start: number, end?: number) =>
    inFile(file.bodyOffset + start, end === undefined ? undefined : file.bodyOffset + end);
  return {
    file,
    context,
    problems,
    links: [],
    files: new Set(),
    placeAt,
    placeOf: ({ position }) => placeAt(position?.start.offset ?? 0, position?.end.offset),
    report: (rule, place, message, fix, edits) =>
      problems.push(problem(rule, file.path, place, message, fix, edits)),
  };
}
