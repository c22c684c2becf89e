import { fileURLToPath } from 'node:url';
import type { RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/read/read-content.ts';

const contentDir = fileURLToPath(new URL('../../content', import.meta.url));
const folder = await readContent(contentDir);
const articles = checkContent(folder).articles.filter(({ data }) => data.source?.file);

describe.each(articles)('$file.id', ({ file, data }) => {
  const source = folder.sources.get(data.source?.file ?? '') ?? '';

  it('is its source with the listed edits, character by character', () => {
    // Parsed as one, so that the caption’s notes find what they refer to.
    const blocks = blocksOf(`${data.caption?.text ?? ''}\n\n${file.body}`);
    const text = [data.title, ...blocks].join('\n\n');
    expect(text).toBe(withEdits(source, data.edits));
  });

  it('has no edit that changes nothing', () => {
    expect(data.edits.filter(({ from, to }) => from === to)).toEqual([]);
  });
});

it('finds the articles made from a source', () => {
  expect(articles.map(({ file }) => file.id)).toContain('ukraine-japan-defense-cooperation');
});

/** Each edit is made at the first match after the one before. */
function withEdits(source: string, edits: readonly { readonly from: string; readonly to: string }[]): string {
  let done = '';
  let rest = source.trimEnd();
  for (const { from, to } of edits) {
    const at = rest.indexOf(from);
    if (at === -1) throw new Error(`The source has no "${from}" after the edit before it.`);
    done += rest.slice(0, at) + to;
    rest = rest.slice(at + from.length);
  }
  return done + rest;
}

/** Text of each block as mdast-util-to-string gives it, without pinned ids; notes are no part of the text. */
function blocksOf(markdown: string): string[] {
  const isText = ({ type }: RootContent) => type !== 'footnoteDefinition';
  const { children } = remark().use(remarkGfm).parse(markdown);
  return children.filter(isText).map((block) => toText(block).replace(/ \{#[a-z0-9-]+\}$/, ''));
}
