import { expect, it } from 'vitest';
import { notesByBlock } from '../../src/catalog/notes-by-block.ts';

const section = (...blocks: readonly string[]) => ({
  id: 'x',
  depth: 2,
  heading: 'X',
  headingHtml: 'X',
  formerIds: [],
  blocks: blocks.map((html) => ({ html, notes: [] })),
});
const reference = (label: string) => `<a id="ref-${label}" href="#note-${label}">1</a>`;

it('puts each note with the first block that refers to it, over all sections', () => {
  const sections = notesByBlock([
    section(`<p>${reference('a')}${reference('b')}${reference('a')}</p>`, `<p>${reference('b')}</p>`),
    section(`<p>${reference('c')}${reference('a')}</p>`),
  ]);
  expect(sections.map(({ blocks }) => blocks.map(({ notes }) => notes))).toEqual([
    [['note-a', 'note-b'], []],
    [['note-c']],
  ]);
});
