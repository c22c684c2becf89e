import type { Html, Nodes, Parents } from 'mdast';
import type { PageScope } from './page-scope.ts';

/** What to write in Markdown for an HTML element; others have no counterpart. */
const counterparts: Readonly<Record<string, string>> = {
  a: 'write a link: [words](address)',
  b: 'write **words**',
  blockquote: 'start each line with >',
  br: 'end the line with a backslash',
  code: 'write `words`',
  del: 'write ~~words~~',
  em: 'write *words*',
  h1: 'write a heading: ## Words',
  h2: 'write a heading: ## Words',
  h3: 'write a heading: ### Words',
  h4: 'write a heading: #### Words',
  hr: 'write *** on a line of its own',
  i: 'write *words*',
  img: 'write an image: ![description](file.jpg)',
  li: 'start each item with a hyphen',
  ol: 'start each item with 1.',
  p: 'leave a blank line between paragraphs',
  pre: 'put ``` on a line before and after',
  s: 'write ~~words~~',
  strong: 'write **words**',
  table: 'write a table with | between the cells',
  ul: 'start each item with a hyphen',
};

/** Reports raw HTML and takes it out of the tree, so that nothing later has to know of it. */
export function rejectHtml(tree: Parents, scope: PageScope): void {
  tree.children = (tree.children as Nodes[]).filter((node) => {
    if (node.type === 'html') report(node, scope);
    else if ('children' in node) rejectHtml(node, scope);
    return node.type !== 'html';
  }) as typeof tree.children;
}

function report(node: Html, scope: PageScope): void {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(node.value)?.[1]?.toLowerCase();
  const closing = node.value.startsWith('</');
  // The opening tag has said it already.
  if (closing && name && Object.hasOwn(counterparts, name)) return;
  const comment = node.value.startsWith('<!--');
  const what = comment
    ? 'An HTML comment'
    : name
      ? `The HTML tag <${closing ? '/' : ''}${name}>`
      : 'Raw HTML';
  const fix = comment
    ? 'delete it; comments fit into the frontmatter, after a #'
    : name && Object.hasOwn(counterparts, name)
      ? (counterparts[name] as string)
      : 'write plain Markdown; where the sign itself is meant, put a backslash before <';
  scope.report('no-html', scope.placeOf(node), `${what} stands in the text, which is Markdown only`, fix);
}
