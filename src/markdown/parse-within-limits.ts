import type { Nodes, Root } from 'mdast';
import type { PageScope } from './page-scope.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** More levels than any text needs. Every later transform goes one call deeper a level. */
const deepest = 60;

/** Parses Markdown. Blocks that nest without end are reported and left out, so that no file can stop a build. */
export function parseWithinLimits(text: string, scope: PageScope): Root {
  const tree = parse(text, scope);
  tree.children = tree.children.filter((block) => {
    const tooDeep = isTooDeep(block);
    if (tooDeep) reportNesting(block, scope);
    return !tooDeep;
  });
  return tree;
}

function parse(text: string, scope: PageScope): Root {
  try {
    return parseMarkdown(text);
  } catch (error) {
    // The parser itself ran out of stack.
    if (!(error instanceof RangeError)) throw error;
    const nothing: Root = { type: 'root', children: [] };
    reportNesting(nothing, scope);
    return nothing;
  }
}

function isTooDeep(block: Nodes): boolean {
  let level: readonly Nodes[] = [block];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return false;
}

function reportNesting(node: Nodes, scope: PageScope): void {
  const message = `Lists, quotations or emphasis stand more than ${deepest} deep in each other`;
  scope.report('nesting', scope.placeOf(node), message, 'delete the signs that open them');
}
