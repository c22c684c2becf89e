import type { Properties } from 'hast';
import type { Parent, PhrasingContent } from 'mdast';
import type { EntityRef } from '../kinds.ts';

/**
 * The one kind of node that our transforms add to mdast: words wrapped in an HTML element.
 * Without children it is an empty mark. Ids are given as `dataId`, for the sanitizer takes every `id` away.
 */
export interface Marked extends Parent {
  type: 'marked';
  tagName: 'a' | 'q' | 'span' | 'time';
  properties: Properties;
  children: PhrasingContent[];
}

/** What numbering found out about a reference to a note. */
export interface NoteReference {
  /** Anchor of the note: `note-LABEL`. */
  readonly note: string;
  /** Anchor of this very reference: `ref-LABEL`, `ref-LABEL-2`. */
  readonly id: string;
  readonly number: number;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    marked: Marked;
  }
  interface RootContentMap {
    marked: Marked;
  }
  interface RootData {
    /** What a tree holds that is about to become HTML. */
    blocks?: RootContent[];
  }
  interface FootnoteReferenceData {
    reference?: NoteReference;
  }
  interface LinkData {
    /** Set on a link to an entity’s file: an explicit mention. */
    entity?: EntityRef;
  }
}

export function marked(
  tagName: Marked['tagName'],
  properties: Properties,
  children: PhrasingContent[] = [],
): Marked {
  return { type: 'marked', tagName, properties, children };
}
