import type { Draft, Mention, UnitRange } from './draft.ts';
import type { Unit } from './text-units.ts';

/**
 * Decides which mentions are links: within a section of body text the first of each entity. One that
 * cannot be a link (it stands in code or in another link, or a note’s mark or a border of a statement
 * runs through it) leaves the link to the next. An explicit mention follows the same rule: it settles
 * what words mean, and the first one carries the card.
 */
export function chooseLinks(draft: Draft): void {
  const marks = [...draft.statements, ...draft.dates];
  let section = -1;
  let linked = new Set<string>();
  for (const mention of draft.mentions) {
    if (mention.unit.section !== section) {
      section = mention.unit.section;
      linked = new Set();
    }
    if (linked.has(mention.entity) || !canLink(mention, marks, draft.mentions)) continue;
    linked.add(mention.entity);
    mention.linked = true;
  }
}

function canLink(mention: Mention, marks: readonly UnitRange[], mentions: readonly Mention[]): boolean {
  const { unit, start, end } = mention;
  return (
    unit.linkable &&
    !breaksLink(unit, start, end, mention.explicit) &&
    !marks.some((mark) => mark.unit === unit && crosses(mark, mention)) &&
    // A form that names two entities together is one link, to the first that has none yet.
    !mentions.some((other) => other.linked && other.unit === unit && other.start === start)
  );
}

/** Whether a link around the range would stand in code, in a link, or have a link inside. */
export function breaksLink(unit: Unit, start: number, end: number, explicit: boolean): boolean {
  return unit.pieces.some((piece) => {
    if (piece.node.type === 'footnoteReference') return start < piece.start && piece.start < end;
    if (piece.end <= start || piece.start >= end) return false;
    return !explicit && (piece.node.type === 'inlineCode' || piece.link !== null);
  });
}

function crosses(mark: UnitRange, { start, end }: UnitRange): boolean {
  const startsInside = start < mark.start && mark.start < end && end < mark.end;
  const endsInside = mark.start < start && start < mark.end && mark.end < end;
  return startsInside || endsInside;
}
