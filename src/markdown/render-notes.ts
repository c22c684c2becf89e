import type { FootnoteReference } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { NoteRecord } from '../records/content.ts';
import type { AnchorOf, Draft, Note } from './draft.ts';
import { finishHtml } from './finish-html.ts';
import { linkNoteNames } from './link-note-names.ts';
import { printHtml, toHtmlTree } from './to-html.ts';

/** The editors’ notes as records, in order of reference. */
export function renderNotes(draft: Draft): readonly NoteRecord[] {
  const places = notePlaces(draft);
  return draft.notes.map((note) => {
    const { id, number, definition } = note;
    const { id: paragraph = '', section = null } = places.get(note) ?? {};
    const text = definition.children.map((block) => toText(block, { includeImageAlt: false })).join('\n\n');
    linkNoteNames(definition, draft);
    const { children } = toHtmlTree({ type: 'root', children: definition.children });
    const elements = children.filter((child) => child.type === 'element');
    finishHtml(elements);
    return { id, number, paragraph, section, text, html: printHtml(elements) };
  });
}

/** The paragraph that first refers to each note; a note within a note stands where the outer one does. */
function notePlaces({ anchors, notes }: Draft): ReadonlyMap<Note, AnchorOf | undefined> {
  const holders = new Map<FootnoteReference, AnchorOf>();
  for (const [{ pieces }, anchor] of anchors) {
    for (const { node } of pieces) if (node.type === 'footnoteReference') holders.set(node, anchor);
  }
  const places = new Map<Note, AnchorOf | undefined>();
  for (const note of notes) {
    places.set(note, holders.get(note.first) ?? (note.within && places.get(note.within)));
  }
  return places;
}
