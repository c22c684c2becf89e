import type { Place } from '../problems/problem.ts';
import type { PageScope } from './page-scope.ts';
import type { TextPiece, Unit } from './text-units.ts';

/** Place in the file of a range of a unit’s text. */
export function unitPlace(unit: Unit, start: number, end: number, scope: PageScope): Place {
  if (unit.kind === 'caption') return scope.file.frontmatter.place(['caption', 'text']);
  const piece = unit.pieces.find((candidate) => candidate.start <= start && start < candidate.end);
  const from = piece && sourceOffset(piece, start, scope.file.body);
  if (from === undefined) return scope.placeOf(unit.node);
  return scope.placeAt(from, from + end - start);
}

/** Where a character of a piece stands in the Markdown, escapes and entities before it allowed for. */
function sourceOffset({ node, start }: TextPiece, at: number, body: string): number | undefined {
  const from = node.position?.start.offset;
  if (from === undefined || !('value' in node)) return from;
  const source = body.slice(from, node.position?.end.offset);
  if (source.startsWith(node.value.slice(0, at - start + 1))) return from + at - start;
  const found = source.indexOf(node.value.slice(at - start, at - start + 8), at - start);
  return from + Math.max(found, 0);
}
