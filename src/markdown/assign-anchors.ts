import type { List, ListItem, Nodes, Parents } from 'mdast';
import { planAnchors } from '../permalinks/plan-anchors.ts';
import type { AnchorOf, Draft } from './draft.ts';
import { marked } from './nodes.ts';
import type { Unit } from './text-units.ts';

/** Plans the id of every unit, from its words and what the ledger remembers. */
export function assignAnchors(draft: Draft): void {
  const units = draft.units.map(({ kind, text, node }) => ({ kind, text, pinned: draft.pins.get(node) }));
  const notes = draft.notes.map(({ id }) => id);
  draft.plan = planAnchors(units, draft.context.ledger, notes);
  const { ids, formerIds } = draft.plan;
  const anchors = new Map<Unit, AnchorOf>();
  let section: string | null = null;
  for (const [index, unit] of draft.units.entries()) {
    const id = ids[index] ?? '';
    if (unit.kind === 'heading') section = id;
    anchors.set(unit, { id, section, formerIds: formerIds[index] ?? [] });
  }
  draft.anchors = anchors;
}

/**
 * Writes the ids into the tree, and at the start of a paragraph a mark for each earlier id of it.
 * Headings leave theirs to the page, which may show the section elsewhere.
 */
export function writeAnchors({ tree, anchors }: Draft): void {
  const carriers = tightCarriers(tree);
  for (const [{ kind, node, parts }, { id, formerIds }] of anchors) {
    const carrier = carriers.get(node) ?? node;
    carrier.data = { ...carrier.data, hProperties: { dataId: id } };
    if (kind === 'heading') continue;
    const marks = formerIds.map((former) => marked('span', { className: ['was'], dataId: former }));
    parts[0]?.parent.children.unshift(...marks);
  }
}

/** In a tight list the paragraphs of the items are not shown as such: the item carries the id. */
function tightCarriers(tree: Parents): ReadonlyMap<Nodes, ListItem> {
  const carriers = new Map<Nodes, ListItem>();
  const visit = (node: Nodes) => {
    if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return;
    if (node.type === 'list' && !isLoose(node)) {
      for (const item of node.children) {
        const paragraph = item.children.find(({ type }) => type === 'paragraph');
        if (paragraph) carriers.set(paragraph, item);
      }
    }
    for (const child of node.children) visit(child);
  };
  visit(tree);
  return carriers;
}

function isLoose({ spread, children }: List): boolean {
  return Boolean(spread) || children.some((item) => item.spread ?? item.children.length > 1);
}
