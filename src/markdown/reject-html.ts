import type { Html, Nodes, Parents } from 'mdast';
import type { PageScope } from './page-scope.ts';

/** What to write in Markdown for an HTML element; others have no counterpart. */
const counterparts: Readonly<Record<string, string>> = {
  a: 'write a link: `[words](address)`',
  b: 'write `**words**`',
  blockquote: 'start each line with >',
  br: 'end the line with a backslash',
  code: 'write `words`',
  del: 'write `~~words~~`',
  em: 'write `*words*`',
  h1: 'write a heading: `## Words`',
  h2: 'write a heading: `## Words`',
  h3: 'write a heading: `### Words`',
  h4: 'write a heading: `#### Words`',
  hr: 'write `***` on a line of its own',
  i: 'write `*words*`',
  img: 'write an image: `![description](file.jpg)`',
  li: 'start each item with a hyphen',
  ol: 'start each item with 1.',
  p: 'leave a blank line between paragraphs',
  pre: 'put ``` on a line before and after',
  s: 'write `~~words~~`',
  strong: 'write `**words**`',
  table: 'write a table with | between the cells',
  ul: 'start each item with a hyphen',
};

/** Reports raw HTML and takes it out of the tree, so that nothing later has to know of it. */
export function rejectHtml(tree: Parents, scope: PageScope): void {
  take(tree, new Set(), scope);
}

function take(parent: Parents, opened: Set<string>, scope: PageScope): void {
  parent.children = (parent.children as Nodes[]).filter((node) => {
    if (node.type === 'html') report(node, opened, scope);
    else if ('children' in node) take(node, opened, scope);
    return node.type !== 'html';
  }) as typeof parent.children;
}

/** @param opened Names of tags reported so far; their closing tags need no report of their own. */
function report(node: Html, opened: Set<string>, scope: PageScope): void {
  const [, slash, tag] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(node.value) ?? [];
  const name = tag?.toLowerCase();
  if (slash && name && opened.has(name)) return;
  if (name) opened.add(name);
  const what = name ? `The HTML tag <${slash}${name}>` : 'Raw HTML';
  const place = scope.placeOf(node);
  if (node.value.startsWith('<!--')) {
    const fix = 'delete it; comments fit into the frontmatter, after a #';
    scope.report('no-html', place, 'An HTML comment stands in the text, which is Markdown only', fix);
    return;
  }
  const fix =
    name && Object.hasOwn(counterparts, name)
      ? (counterparts[name] ?? '')
      : 'write plain Markdown; where the sign itself is meant, put a backslash before <';
  scope.report('no-html', place, `${what} stands in the text, which is Markdown only`, fix);
}
