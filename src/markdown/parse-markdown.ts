import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';

// Frozen and shared: making a processor costs as much as parsing a short article.
const processor = remark().use(remarkGfm).use(withoutLiteralTokens).freeze();

/** CommonMark with GFM as an mdast tree. A bare address becomes a link without a position. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/**
 * GFM looks for bare addresses twice: letter by letter in the tokenizer, which doubles the time of
 * parsing, and again over the finished tree. The second finds them all; this takes the first away.
 */
function withoutLiteralTokens(this: Processor): void {
  for (const { text } of this.data().micromarkExtensions ?? []) {
    for (const [code, constructs] of Object.entries(text ?? {})) {
      const kept = [constructs ?? []].flat().filter(({ name }) => !name?.endsWith('Autolink'));
      if (text) text[Number(code)] = kept;
    }
  }
}
