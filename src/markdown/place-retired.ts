import type { Paragraph, PhrasingContent } from 'mdast';
import type { Draft } from './draft.ts';
import { marked } from './nodes.ts';

const removed = {
  heading: 'A section that began here was removed',
  paragraph: 'A passage that stood here was removed',
  note: 'An editor’s note that belonged here was removed',
} as const;

/**
 * Puts a marked place where a published passage was taken out on purpose, so that its old link lands on
 * an honest notice, with the words that stood there where they are kept.
 */
export function placeRetired({ tree, units, plan }: Draft): void {
  // From the end, so that the indexes of the blocks before stay right.
  for (const { id, kind, text, after } of plan.retired.toReversed()) {
    const block = units[after]?.block ?? -1;
    tree.children.splice(block + 1, 0, retiredPlace(id, removed[kind], text));
  }
}

function retiredPlace(id: string, notice: string, text: string | null): Paragraph {
  const words: PhrasingContent[] = [
    { type: 'text', value: text === null ? `${notice}.` : `${notice}. It read: ` },
  ];
  if (text !== null) words.push(marked('q', {}, [{ type: 'text', value: text }]));
  const hProperties = { className: ['retired'], dataId: id, dataRetired: '' };
  return { type: 'paragraph', data: { hProperties }, children: words };
}
