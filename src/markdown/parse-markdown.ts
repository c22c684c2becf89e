import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';

// Frozen and shared: making a processor costs as much as parsing a short article.
const withTables = remark().use(remarkGfm).use(lateAddresses).freeze();
const withoutTables = remark().use(remarkGfm).use(lateAddresses).use(noTables).freeze();

/** Every table has one of these in its second line. */
const delimiter = /\||:-|-:/;

/** CommonMark with GFM as an mdast tree. A bare address becomes a link without a position. */
export function parseMarkdown(text: string): Root {
  // To look for a table, the tokenizer reads the first line of each paragraph twice.
  return (delimiter.test(text) ? withTables : withoutTables).parse(text);
}

function noTables(this: Processor): void {
  this.data().micromarkExtensions?.push({ disable: { null: ['table'] } });
}

/**
 * GFM looks for bare addresses twice: letter by letter in the tokenizer, which doubles the time of
 * parsing, and again over the finished tree. The second finds them all; this takes the first away, and the
 * second too where no text has a sign of an address.
 */
function lateAddresses(this: Processor): void {
  const { micromarkExtensions, fromMarkdownExtensions } = this.data();
  for (const { text } of micromarkExtensions ?? []) {
    for (const [code, constructs] of Object.entries(text ?? {})) {
      const kept = [constructs ?? []].flat().filter(({ name }) => !name?.endsWith('Autolink'));
      if (text && kept.length > 0) text[Number(code)] = kept;
      else delete text?.[Number(code)];
    }
  }
  for (const extension of fromMarkdownExtensions?.flat() ?? []) {
    const transforms = extension.transforms ?? [];
    extension.transforms = transforms.map((transform) => (tree) => {
      if (mayHoldAddress(tree)) transform(tree);
    });
  }
}

function mayHoldAddress(node: Nodes): boolean {
  return node.type === 'text'
    ? /@|www\.|https?:\/\//i.test(node.value)
    : 'children' in node && node.children.some(mayHoldAddress);
}
