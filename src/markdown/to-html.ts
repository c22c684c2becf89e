import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { FootnoteReference, Root, Table } from 'mdast';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import type { Marked } from './nodes.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

type State = Parameters<typeof defaultHandlers.link>[0];

const handlers = { root, marked: markedToHtml, footnoteReference, table: scrollingTable };

// Frozen and shared by all articles. The sanitizer comes last: what it lets through is what is published.
const toTree = remark()
  .use(remarkRehype, { handlers, clobberPrefix: '' })
  .use(rehypeSanitize, sanitizeSchema)
  .freeze();
const printer = rehype()
  .data('settings', { characterReferences: { useNamedReferences: true } })
  .freeze();

/** The safe HTML tree of a Markdown tree. Ids still stand in `dataId`. */
export function toHtmlTree({ children }: Root): HtmlRoot {
  // The converter first looks for definitions in all `children`, which takes longer than all the rest: there are none.
  return toTree.runSync({ type: 'root', children: [], data: { blocks: children } }) as HtmlRoot;
}

export function printHtml(children: readonly ElementContent[]): string {
  return printer.stringify({ type: 'root', children: [...children] });
}

function root(state: State, { data }: Root): ElementContent[] {
  return state.all({ type: 'root', children: data?.blocks ?? [] });
}

function markedToHtml(state: State, { tagName, properties, ...node }: Marked): Element {
  return {
    type: 'element',
    tagName,
    properties: { ...properties },
    children: state.all({ ...node, type: 'paragraph' }),
  };
}

/** A table wider than its column scrolls by itself, with the keys too. */
function scrollingTable(state: State, table: Table): Element {
  const properties = { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' };
  return { type: 'element', tagName: 'div', properties, children: [defaultHandlers.table(state, table)] };
}

/** `<sup class="note-ref"><a id="ref-LABEL" href="#note-LABEL" role="doc-noteref">1</a></sup>` */
function footnoteReference(_: State, { data }: FootnoteReference): Element | undefined {
  if (!data?.reference) return undefined;
  const { note, id, number } = data.reference;
  const properties = { dataId: id, href: `#${note}`, role: 'doc-noteref' };
  const children: ElementContent[] = [{ type: 'text', value: String(number) }];
  const anchor: Element = { type: 'element', tagName: 'a', properties, children };
  return { type: 'element', tagName: 'sup', properties: { className: ['note-ref'] }, children: [anchor] };
}
