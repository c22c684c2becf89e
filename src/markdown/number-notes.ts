import type { FootnoteDefinition, FootnoteReference, Nodes, Parents, Root, RootContent } from 'mdast';
import type { Draft } from './draft.ts';

/** An editor’s note in the order of reference. */
export interface Note {
  readonly id: string;
  readonly number: number;
  readonly definition: FootnoteDefinition;
  readonly first: FootnoteReference;
  /** The note that holds its first reference, where that is not the text. */
  readonly within: Note | undefined;
}

/**
 * Numbers the notes in order of their first reference, tells each reference its anchors, and takes the
 * notes’ own words out of the body. A note that only another note refers to comes after those of the text.
 */
export function numberNotes(draft: Draft): void {
  const definitions = takeDefinitions(draft.tree);
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

function takeDefinitions(tree: Root): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  const take = (parent: Parents) => {
    let found = false;
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'footnoteDefinition') {
        found = true;
        if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
      }
      if ('children' in node) take(node);
    }
    if (!found) return;
    const kept = (parent.children as RootContent[]).filter(({ type }) => type !== 'footnoteDefinition');
    parent.children = kept as typeof parent.children;
  };
  take(tree);
  return definitions;
}

function numberReference(
  reference: FootnoteReference,
  definition: FootnoteDefinition,
  within: Note | undefined,
  notes: Map<string, Note>,
  counts: Map<string, number>,
): void {
  const { identifier } = reference;
  // A label may hold any sign; an id should survive being copied into an address.
  const label = (definition.label ?? identifier).replaceAll(/[^\p{L}\p{N}_-]+/gu, '-');
  let note = notes.get(identifier);
  if (!note) {
    note = { id: `note-${label}`, number: notes.size + 1, definition, first: reference, within };
    notes.set(identifier, note);
  }
  const count = (counts.get(identifier) ?? 0) + 1;
  counts.set(identifier, count);
  const id = count === 1 ? `ref-${label}` : `ref-${label}-${count}`;
  reference.data = { reference: { note: note.id, id, number: note.number } };
}

export function visitReferences(parent: Parents, visit: (node: FootnoteReference) => void): void {
  for (const node of parent.children) {
    if (node.type === 'footnoteReference') visit(node);
    else if ('children' in node) visitReferences(node, visit);
  }
}
