import type { Heading, Link, Nodes, Paragraph, PhrasingContent, TableCell, TableRow } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Word } from './words.ts';

/** A leaf block of the text: the unit of anchors, mentions, dates and statements. */
export interface Unit {
  readonly kind: 'caption' | 'heading' | 'paragraph';
  readonly node: Paragraph | Heading | TableRow;
  /** Index of the section, the lead being 0. */
  readonly section: number;
  /** Index of the top-level block of the body it stands in; -1 for the caption. */
  readonly block: number;
  /** Whether names in it may become links: not in headings and captions. */
  readonly linkable: boolean;
  readonly text: string;
  /** The text as names are compared; offsets are the same. */
  readonly folded: string;
  readonly words: readonly Word[];
  /** Parents of the words: the block itself, or the cells of a table row. */
  readonly parts: readonly TextPart[];
  readonly pieces: readonly TextPiece[];
}

export interface TextPart {
  readonly parent: Paragraph | Heading | TableCell;
  readonly start: number;
}

/** A leaf of the phrasing tree, with its offsets in the unit’s text. Notes’ marks have no length. */
export interface TextPiece {
  readonly node: PhrasingContent;
  readonly start: number;
  readonly end: number;
  readonly link: Link | null;
}

/**
 * What stands between the cells of a table row, so that their words do not run together.
 * No form of a name contains it.
 */
const cellBreak = '\t';

/** Text of a block, and where each leaf of its tree stands in it. */
export function readText(node: Unit['node']): Pick<Unit, 'text' | 'parts' | 'pieces'> {
  const parents = node.type === 'tableRow' ? node.children : [node];
  const parts: TextPart[] = [];
  const pieces: TextPiece[] = [];
  let text = '';
  for (const [index, parent] of parents.entries()) {
    if (index > 0) text += cellBreak;
    parts.push({ parent, start: text.length });
    text = readPieces(parent.children, text, null, pieces);
  }
  return { text, parts, pieces };
}

function readPieces(
  nodes: readonly PhrasingContent[],
  before: string,
  link: Link | null,
  pieces: TextPiece[],
): string {
  let text = before;
  for (const node of nodes) {
    if ('children' in node) {
      text = readPieces(node.children, text, node.type === 'link' ? node : link, pieces);
    } else {
      const start = text.length;
      text += leafText(node);
      pieces.push({ node, start, end: text.length, link });
    }
  }
  return text;
}

/** Length of a phrasing node in its unit’s text. */
export function textLength(node: PhrasingContent): number {
  if (!('children' in node)) return leafText(node).length;
  let length = 0;
  for (const child of node.children) length += textLength(child);
  return length;
}

function leafText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  return toText(node, { includeImageAlt: false, includeHtml: false });
}
