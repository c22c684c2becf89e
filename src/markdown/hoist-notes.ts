import type { Parents, PhrasingContent, RootContent } from 'mdast';

/**
 * Moves references to notes out of links, for HTML has no link within a link, and out of the ends of
 * emphasis, so that a name in it can become one: `[the talks[^1]](https://…)` → `[the talks](https://…)[^1]`,
 * `*Crimea[^2]*` → `*Crimea*[^2]`.
 */
export function hoistNotes(parent: Parents): void {
  const children: RootContent[] = [];
  for (const node of parent.children as RootContent[]) {
    if ('children' in node) hoistNotes(node);
    if (node.type === 'link') children.push(node, ...takeReferences(node));
    else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
      const first = node.children.findIndex((child) => !isReference(child));
      const last = node.children.findLastIndex((child) => !isReference(child));
      const leading = node.children.slice(0, Math.max(first, 0));
      const trailing = node.children.slice(last + 1);
      node.children = first === -1 ? [] : node.children.slice(first, last + 1);
      children.push(...leading, node, ...trailing);
    } else children.push(node);
  }
  parent.children = children as typeof parent.children;
}

function takeReferences(parent: Parents): readonly PhrasingContent[] {
  const taken: PhrasingContent[] = [];
  const kept: RootContent[] = [];
  for (const node of parent.children as RootContent[]) {
    if (node.type === 'footnoteReference') taken.push(node);
    else kept.push(node);
    if ('children' in node) taken.push(...takeReferences(node));
  }
  parent.children = kept as typeof parent.children;
  return taken;
}

function isReference({ type }: PhrasingContent): boolean {
  return type === 'footnoteReference';
}
