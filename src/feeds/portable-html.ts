import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';

const addressed = ['href', 'src'] as const;
const kept = new Set<string>([
  ...addressed,
  'alt',
  'title',
  'lang',
  'dateTime',
  'dir',
  'start',
  'colSpan',
  'rowSpan',
  'scope',
]);
const controls = new Set(['button', 'input', 'script', 'style', 'template', 'dialog']);

const processor = rehype().data('settings', { fragment: true }).freeze();

/**
 * HTML that means the same away from its page, for feeds and data: addresses are absolute, and what
 * only works on the page (popovers, controls, ids, classes) is gone.
 *
 * `<a href="/x/" class="mention" popovertarget="c">X</a>` → `<a href="https://site/x/">X</a>`
 *
 * @param url Absolute address of the page the HTML stands on.
 */
export function portableHtml(html: string, url: string): string {
  const tree = processor.parse(html);
  makePortable(tree, url);
  return processor.stringify(tree);
}

function makePortable(tree: Root, url: string): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (worksOnlyOnPage(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    node.properties = portableProperties(node, url);
    if (node.tagName === 'span' && Object.keys(node.properties).length === 0) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    return;
  });
}

/** Popovers, controls, and links that the page gives a sign by its style sheet alone. */
function worksOnlyOnPage({ tagName, properties, children }: Readonly<Element>): boolean {
  return controls.has(tagName) || 'popover' in properties || (tagName === 'a' && children.length === 0);
}

function portableProperties({ properties }: Readonly<Element>, url: string): Element['properties'] {
  const result: Element['properties'] = {};
  for (const [name, value] of Object.entries(properties)) {
    if (kept.has(name)) result[name] = value;
  }
  for (const name of addressed) {
    const value = result[name];
    if (typeof value === 'string' && URL.canParse(value, url)) result[name] = new URL(value, url).href;
  }
  return result;
}
