import type { Element, ElementContent } from 'hast';

/** Prefix of the addresses that lead to notes; the references to notes are found by it. */
const noteAddress = '#note-';

/**
 * Gives the elements of a sanitized tree their ids, and tables’ cells a class for their alignment, for
 * which HTML has no attribute any more, and checkboxes of task lists a name.
 *
 * @returns Ids of the notes referred to, in order.
 */
export function finishHtml(nodes: readonly ElementContent[]): readonly string[] {
  const notes: string[] = [];
  for (const node of nodes) if (node.type === 'element') finish(node, notes);
  return notes;
}

function finish(element: Element, notes: string[]): void {
  const { dataId, align, ...properties } = element.properties;
  if (dataId !== undefined) element.properties = { id: String(dataId), ...properties };
  if (align !== undefined) element.properties = { ...properties, className: [`align-${align}`] };
  if (element.tagName === 'input') {
    element.properties = { ...element.properties, ariaLabel: properties['checked'] ? 'Done' : 'Not done' };
  }
  const { href, role } = properties;
  if (role === 'doc-noteref' && typeof href === 'string' && href.startsWith(noteAddress))
    notes.push(href.slice(1));
  for (const child of element.children) if (child.type === 'element') finish(child, notes);
}
