import { slug } from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { shorten } from '../wording/shorten.ts';
import type { Draft } from './draft.ts';
import type { PageScope } from './page-scope.ts';

/** Anchors and sub-paths of an article that are the site’s own. */
const reserved = /^(?:names|caption|main|masthead-end|theme|who|\d+|[psv]-[0-9a-z]{5,}|(?:note|ref)-.+)$/;

/** Whether a heading cannot have this id. */
export function isReserved(id: string): boolean {
  return id === '' || reserved.test(id);
}

/** Levels that skip, ids that two headings share, and ids that would be addresses of something else. */
export function checkHeadings(draft: Draft): void {
  const seen = new Map<string, string>();
  let above = 1;
  for (const node of draft.tree.children) {
    if (node.type !== 'heading') {
      checkNested(node, draft);
      checkSigns(node, draft);
      continue;
    }
    const text = toText(node, { includeImageAlt: false });
    checkLevel(node, text, above, draft);
    above = Math.max(2, node.depth);
    const id = draft.pins.get(node) ?? slug(text);
    const twin = seen.get(id);
    if (isReserved(id)) reportReserved(node, id, text, draft);
    else if (twin === undefined) seen.set(id, text);
    else {
      const both = twin === text ? `Two headings "${text}"` : `The headings "${twin}" and "${text}"`;
      const fix = `pin another id on one of them, such as {#${id}-2}`;
      draft.report('duplicate-heading', draft.placeOf(node), `${both} share the id "${id}"`, fix);
    }
  }
}

/** A line of signs and words that Markdown takes for plain words. */
function checkSigns(node: RootContent, scope: PageScope): void {
  if (node.type !== 'paragraph') return;
  const { body } = scope.file;
  const start = node.position?.start.offset ?? body.length;
  const [, signs, words] = /^(#{2,6})([^\s#][^\n]*)/.exec(body.slice(start, node.position?.end.offset)) ?? [];
  if (!signs || !words) return;
  const message = `There is no space after the ${signs.length} signs, so this is no heading`;
  scope.report('heading-level', scope.placeOf(node), message, `write ${signs} ${shorten(words, 40)}`);
}

/** Headings inside quotations and lists start no section, so they cannot be linked to. */
function checkNested(node: RootContent, scope: PageScope): void {
  if (node.type === 'heading') {
    const message = 'A heading inside a quotation or list starts no section';
    scope.report('heading-level', scope.placeOf(node), message, 'write it as bold words, or move it out');
  } else if ('children' in node && node.type !== 'paragraph') {
    for (const child of node.children) checkNested(child, scope);
  }
}

function checkLevel(node: Heading, text: string, above: number, scope: PageScope): void {
  const { depth } = node;
  if (depth === 1) {
    const message = 'A heading of the first level is the title’s';
    scope.report('heading-level', scope.placeOf(node), message, 'write ## instead');
  } else if (depth > above + 1) {
    const message = `The heading "${text}" has ${depth} signs, and the one before it ${above}`;
    const first = `The first heading, "${text}", has ${depth} signs`;
    const fix = `write ${'#'.repeat(above + 1)} instead`;
    scope.report('heading-level', scope.placeOf(node), above === 1 ? first : message, fix);
  }
}

function reportReserved(node: Heading, id: string, text: string, scope: PageScope): void {
  const message = id
    ? `The heading "${text}" would have the id "${id}", which is an address the site uses itself`
    : `The heading "${text}" has no letter or digit to make an id of`;
  const fix = `pin an id of its own, such as {#about-${id || 'this'}}`;
  scope.report('reserved-heading', scope.placeOf(node), message, fix);
}
