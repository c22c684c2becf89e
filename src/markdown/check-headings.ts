import { slug } from 'github-slugger';
import type { RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Place } from '../problems.ts';
import type { Draft } from './draft.ts';
import type { PageScope } from './page-scope.ts';

/** Anchors and sub-paths of an article that are the site’s own. */
const reserved = /^(?:names|caption|\d+|(?:s|voice)-\d+|p-[0-9a-z]{5,}|(?:note|ref)-.+)$/;

/** Levels that skip, ids that two headings share, and ids that would be addresses of something else. */
export function checkHeadings({ tree, pins, ...scope }: Draft): void {
  const seen = new Map<string, string>();
  let above = 1;
  for (const node of tree.children) {
    if (node.type !== 'heading') {
      checkNested(node, scope);
      continue;
    }
    const text = toText(node, { includeImageAlt: false });
    const place = scope.placeOf(node);
    if (node.depth === 1) {
      scope.report('heading-level', place, 'A heading of the first level is the title’s', 'write ## instead');
    } else if (node.depth > above + 1) {
      const message = `The heading "${text}" has ${node.depth} signs after one of ${above}`;
      scope.report('heading-level', place, message, `write ${'#'.repeat(above + 1)} instead`);
    }
    above = Math.max(2, node.depth);
    const id = pins.get(node) ?? slug(text);
    const twin = seen.get(id);
    const pinning = `pin another id on one of them, such as {#${id}-2}`;
    if (id === '' || reserved.test(id)) reportReserved(id, text, scope, place);
    else if (twin === undefined) seen.set(id, text);
    else {
      const both = twin === text ? `Two headings "${text}"` : `The headings "${twin}" and "${text}"`;
      scope.report('duplicate-heading', place, `${both} share the id "${id}"`, pinning);
    }
  }
}

function reportReserved(id: string, text: string, scope: PageScope, place: Place): void {
  const message = id
    ? `The heading "${text}" would have the id "${id}", which is an address the site uses itself`
    : `The heading "${text}" has no letter or digit to make an id of`;
  scope.report('reserved-heading', place, message, `pin an id of its own, such as {#about-${id || 'this'}}`);
}

/** Headings inside quotations and lists start no section, so they cannot be linked to. */
function checkNested(node: RootContent, scope: PageScope): void {
  if (node.type === 'heading') {
    const message = 'A heading inside a quotation or list starts no section';
    const fix = 'write it as bold words, or move it out';
    scope.report('heading-level', scope.placeOf(node), message, fix);
  } else if ('children' in node) for (const child of node.children) checkNested(child, scope);
}
