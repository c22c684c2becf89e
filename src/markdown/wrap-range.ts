import type { PhrasingContent } from 'mdast';
import type { Marked } from './nodes.ts';
import { type TextPart, textLength } from './text-units.ts';

/** A range of a unit’s text, from which `wrapNodes` counts. */
interface Wrapping {
  readonly start: number;
  readonly end: number;
  readonly create: () => Marked;
  readonly splitsLinks: boolean;
  readonly made: Marked[];
}

/**
 * Wraps a range of a block’s text in nodes that `create` makes; usually one. Text, emphasis and links are
 * split at the range’s borders. Where a node that an earlier call made crosses the range, or a table’s
 * cells part it, the range is wrapped in several pieces, returned in order.
 *
 * `the *Black* Sea`, 4–13 → `the <a>*Black* Sea</a>`; `*the Black* Sea` → `*the* <a>*Black* Sea</a>`.
 *
 * @param splitsLinks Whether a link around the range is split too, for wrappers that hold links themselves.
 */
export function wrapRange(
  parts: readonly TextPart[],
  { start, end }: Readonly<{ start: number; end: number }>,
  create: () => Marked,
  splitsLinks = false,
): readonly Marked[] {
  const wrapping: Wrapping = { start, end, create, splitsLinks, made: [] };
  for (const part of parts) {
    if (part.start < end) part.parent.children = wrapNodes(part.parent.children, part.start, wrapping);
  }
  return wrapping.made;
}

function wrapNodes(nodes: readonly PhrasingContent[], offset: number, wrapping: Wrapping): PhrasingContent[] {
  const { start, end, create, made } = wrapping;
  const result: PhrasingContent[] = [];
  let open: Marked | undefined;
  let at = offset;
  for (const node of splitNodes(nodes, offset, wrapping)) {
    const from = at;
    at += textLength(node);
    const touches = from === at ? start < from && at < end : start < at && from < end;
    if (touches && from >= start && at <= end) {
      if (!open) {
        open = create();
        made.push(open);
        result.push(open);
      }
      open.children.push(node);
      continue;
    }
    open = undefined;
    if (touches && 'children' in node) node.children = wrapNodes(node.children, from, wrapping);
    result.push(node);
  }
  return result;
}

/** The nodes, with those that a border of the range cuts through split there. */
function splitNodes(
  nodes: readonly PhrasingContent[],
  offset: number,
  wrapping: Wrapping,
): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let at = offset;
  for (const node of nodes) {
    const from = at;
    at += textLength(node);
    let rest = node;
    let restAt = from;
    for (const border of [wrapping.start, wrapping.end]) {
      if (border <= restAt || border >= at || !splits(node, from, at, wrapping)) continue;
      const [before, after] = splitNode(rest, border - restAt, border === wrapping.end);
      result.push(before);
      rest = after;
      restAt = border;
    }
    result.push(rest);
  }
  return result;
}

function splits(
  node: PhrasingContent,
  from: number,
  to: number,
  { start, end, splitsLinks }: Wrapping,
): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return true;
    // Around a range within them they stay whole, and the range is wrapped inside.
    case 'emphasis':
    case 'strong':
    case 'delete':
      return splitsLinks ? start < from || end > to || holdsLink(node) : start < from || end > to;
    case 'link':
      return splitsLinks || start < from || end > to;
    default:
      return false;
  }
}

function holdsLink(node: PhrasingContent): boolean {
  return node.type === 'link' || ('children' in node && node.children.some(holdsLink));
}

/** @param atEnd Whether what has no length and stands right there belongs to the second half: a note’s mark. */
function splitNode(
  node: PhrasingContent,
  at: number,
  atEnd: boolean,
): readonly [PhrasingContent, PhrasingContent] {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return [
      { ...node, value: node.value.slice(0, at) },
      { ...node, value: node.value.slice(at) },
    ];
  }
  if (!('children' in node)) return [node, { type: 'text', value: '' }];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  let from = 0;
  for (const child of node.children) {
    const to = from + textLength(child);
    if (to <= at && !(atEnd && from === at)) before.push(child);
    else if (from >= at) after.push(child);
    else {
      const [head, tail] = splitNode(child, at - from, atEnd);
      before.push(head);
      after.push(tail);
    }
    from = to;
  }
  return [{ ...node, children: before } as PhrasingContent, { ...node, children: after } as PhrasingContent];
}
