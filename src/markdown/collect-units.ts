import type { Heading, List, Nodes, Paragraph, TableRow } from 'mdast';
import type { Draft } from './draft.ts';
import { foldText } from './fold-text.ts';
import { readText, type TextPiece, type Unit } from './text-units.ts';
import { wordsOf } from './words.ts';

/** The leaf blocks of an article in reading order, the caption first. */
export function collectUnits(draft: Draft): void {
  const { tree, caption } = draft;
  const units: Unit[] = [];
  if (caption) units.push(unit(caption, { kind: 'caption', section: 0, block: -1, linkable: false }));
  let section = 0;
  for (const [block, node] of tree.children.entries()) {
    if (node.type === 'heading') {
      section++;
      units.push(unit(node, { kind: 'heading', section, block, linkable: false }));
    } else collect(node, section, block, units);
  }
  draft.units = units;
}

/** The paragraphs of a note: names in them are linked, and that is all. */
export function collectNoteUnits(nodes: readonly Nodes[]): readonly Unit[] {
  const units: Unit[] = [];
  for (const [block, node] of nodes.entries()) collect(node, 0, block, units);
  return units;
}

function collect(node: Nodes, section: number, block: number, units: Unit[]): void {
  if (node.type === 'paragraph' || node.type === 'tableRow' || node.type === 'heading') {
    const linkable = node.type !== 'heading';
    const candidate = unit(node, { kind: 'paragraph', section, block, linkable });
    // A picture on its own has no words to link to.
    if (candidate.text !== '' || candidate.pieces.some(isNoteMark)) units.push(candidate);
  } else if ('children' in node) {
    if (node.type === 'list') loosenWhereNeeded(node);
    for (const child of node.children) collect(child, section, block, units);
  }
}

function isNoteMark({ node }: TextPiece): boolean {
  return node.type === 'footnoteReference';
}

function unit(
  node: Paragraph | Heading | TableRow,
  position: Pick<Unit, 'kind' | 'section' | 'block' | 'linkable'>,
): Unit {
  const read = readText(node);
  const folded = foldText(read.text);
  return { ...position, node, ...read, folded, words: wordsOf(folded) };
}

/**
 * A tight list shows its items without paragraphs, so that an item can carry the id of only one.
 * One with more is shown as a loose list.
 */
function loosenWhereNeeded(list: List): void {
  for (const item of list.children) {
    const paragraphs = item.children.filter(({ type }) => type === 'paragraph');
    if (paragraphs.length > 1) item.spread = true;
  }
}
