import type { Definition, Image, ImageReference, Link, LinkReference, Parents, RootContent } from 'mdast';

/**
 * Turns reference links and images into plain ones and drops their definitions, so that every later
 * transform has one kind of link to judge: `[Crimea][c]` with `[c]: …/crimea.md` → `[Crimea](…/crimea.md)`.
 */
export function inlineReferences(tree: Parents): void {
  const definitions = new Map<string, Definition>();
  collect(tree, definitions);
  if (definitions.size > 0) replace(tree, definitions);
}

function collect(parent: Parents, definitions: Map<string, Definition>): void {
  for (const node of parent.children) {
    // CommonMark: the first definition of a label counts.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    else if ('children' in node) collect(node, definitions);
  }
}

function replace(parent: Parents, definitions: ReadonlyMap<string, Definition>): void {
  const children = (parent.children as RootContent[]).filter(({ type }) => type !== 'definition');
  for (const [index, node] of children.entries()) {
    if ('children' in node) replace(node, definitions);
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const definition = definitions.get(node.identifier);
      if (definition) children[index] = resolved(node, definition);
    }
  }
  parent.children = children as typeof parent.children;
}

function resolved(node: LinkReference | ImageReference, { url, title }: Definition): Link | Image {
  const target = { url, title: title ?? null, ...(node.position && { position: node.position }) };
  return node.type === 'linkReference'
    ? { type: 'link', children: node.children, ...target }
    : { type: 'image', alt: node.alt ?? null, ...target };
}
