import type { FootnoteDefinition, FootnoteReference, Nodes, Parents, RootContent } from 'mdast';
import type { Draft, Note } from './draft.ts';

/**
 * Numbers the notes in order of their first reference, tells each reference its anchors, and takes the
 * notes’ own words out of the body. A note that only another note refers to comes after those of the text.
 */
export function numberNotes(draft: Draft): void {
  const definitions = takeDefinitions(draft);
  const notes = new Map<string, Note>();
  const counts = new Map<string, number>();
  const number = (parent: Parents, within?: Note) =>
    visitReferences(parent, (reference) => {
      const definition = definitions.get(reference.identifier);
      if (definition) numberReference(reference, definition, within, notes, counts);
    });
  for (const { root } of draft.roots) number(root);
  // A map goes on to entries that are added while it is walked.
  for (const note of notes.values()) number(note.definition, note);
  for (const [identifier, definition] of definitions) {
    if (notes.has(identifier)) continue;
    const message = `Nothing refers to the note "${definition.label}", so nobody will read it`;
    const fix = `write [^${definition.label}] where it belongs, or delete the note`;
    draft.report('note-unused', draft.placeOf(definition), message, fix);
  }
  draft.notes = [...notes.values()];
}

function takeDefinitions(draft: Draft): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  const take = (parent: Parents) => {
    let found = false;
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'footnoteDefinition') {
        found = true;
        if (definitions.has(node.identifier)) reportSecond(node, draft);
        else definitions.set(node.identifier, node);
      }
      if ('children' in node) take(node);
    }
    if (!found) return;
    const kept = (parent.children as RootContent[]).filter(({ type }) => type !== 'footnoteDefinition');
    parent.children = kept as typeof parent.children;
  };
  take(draft.tree);
  return definitions;
}

function reportSecond(definition: FootnoteDefinition, draft: Draft): void {
  const message = `There are two notes "${definition.label}", and only the first is shown`;
  draft.report('note-unused', draft.placeOf(definition), message, 'give the second a name of its own');
}

function numberReference(
  reference: FootnoteReference,
  definition: FootnoteDefinition,
  within: Note | undefined,
  notes: Map<string, Note>,
  counts: Map<string, number>,
): void {
  const { identifier } = reference;
  let note = notes.get(identifier);
  if (!note) {
    note = { id: noteId(definition, notes), number: notes.size + 1, definition, first: reference, within };
    notes.set(identifier, note);
  }
  const count = (counts.get(identifier) ?? 0) + 1;
  counts.set(identifier, count);
  const base = note.id.replace(/^note-/, 'ref-');
  const id = count === 1 ? base : `${base}-${count}`;
  reference.data = { reference: { note: note.id, id, number: note.number } };
}

/** A label may hold any sign; an id should survive being copied into an address. */
function noteId({ label, identifier }: FootnoteDefinition, notes: ReadonlyMap<string, Note>): string {
  const base = `note-${(label ?? identifier).replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')}`;
  const used = new Set(Array.from(notes.values(), ({ id }) => id));
  let id = base;
  for (let count = 2; used.has(id); count++) id = `${base}-${count}`;
  return id;
}

export function visitReferences(parent: Parents, visit: (node: FootnoteReference) => void): void {
  for (const node of parent.children) {
    if (node.type === 'footnoteReference') visit(node);
    else if ('children' in node) visitReferences(node, visit);
  }
}
