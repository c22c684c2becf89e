import type { Link, Parents, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Place } from '../problems/problem.ts';
import type { PageScope } from './page-scope.ts';
import { resolveAddress } from './resolve-address.ts';

/**
 * Gives every link its address on the site. A link to an entity’s file is marked as an explicit mention;
 * one that leads nowhere is reported and its words stay.
 *
 * `[the strait](../territories/kerch-strait.md)` → a link to `/territories/kerch-strait/` with `data.entity`.
 */
export function resolveLinks(parent: Parents, scope: PageScope): void {
  const children: RootContent[] = [];
  for (const node of parent.children as RootContent[]) {
    if ('children' in node) resolveLinks(node, scope);
    if (node.type === 'link' && !resolve(node, scope, placeOf(node, parent, scope)))
      children.push(...node.children);
    else children.push(node);
  }
  parent.children = children as typeof parent.children;
}

function resolve(node: Link, scope: PageScope, place: Place): boolean {
  if (!node.position) reportBare(node, place, scope);
  const target = resolveAddress(node.url, place, scope);
  if (!target) return false;
  if ('entity' in target) {
    node.data = { entity: target.entity };
    node.url = scope.context.addresses.entity(target.entity);
  } else node.url = target.href;
  return true;
}

/** A bare address has no position of its own: it is looked for in the words of its parent. */
function placeOf(node: Link, parent: Parents, scope: PageScope): Place {
  if (node.position) return scope.placeOf(node);
  const [from, to] = [parent.position?.start.offset ?? 0, parent.position?.end.offset ?? 0];
  const words = toText(node);
  const at = scope.file.body.slice(from, to).indexOf(words);
  return at === -1 ? scope.placeOf(parent) : scope.placeAt(from + at, from + at + words.length);
}

function reportBare(node: Link, place: Place, scope: PageScope): void {
  const words = toText(node);
  const message = `The address ${words} stands bare in the text`;
  const fix = `say where it leads: \`[words](${node.url})\`, or put it in angle brackets: \`<${node.url}>\``;
  scope.report('bare-address', place, message, fix);
}
