import type { Link, Parents, PhrasingContent, RootContent } from 'mdast';

/** Replaces the links that lead to entities’ files, for mentions have a link of their own kind. */
export function unwrapMentions(
  parent: Parents,
  replace: (link: Link) => readonly PhrasingContent[] = ({ children }) => children,
): void {
  const children: RootContent[] = [];
  for (const node of parent.children as RootContent[]) {
    if ('children' in node) unwrapMentions(node, replace);
    if (node.type === 'link' && node.data?.entity) children.push(...replace(node));
    else children.push(node);
  }
  parent.children = children as typeof parent.children;
}
