import type { SectionRecord } from '../records/content.ts';

/**
 * Sections as a page of their own shows them: each note with the block that refers to it first on that page, though
 * the article may have referred to it before.
 */
export function notesByBlock(sections: readonly SectionRecord[]): readonly SectionRecord[] {
  const placed = new Set<string>();
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      const notes = [...new Set(referencesIn(block.html))].filter((id) => !placed.has(id));
      for (const id of notes) placed.add(id);
      return { ...block, notes };
    }),
  }));
}

/** Ids of the notes that the sections refer to. */
export function referredNotes(sections: readonly SectionRecord[]): ReadonlySet<string> {
  return new Set(sections.flatMap(({ blocks }) => blocks.flatMap(({ html }) => referencesIn(html))));
}

/** Ids of the notes that a block’s references lead to, in order. */
function referencesIn(html: string): readonly string[] {
  return [...html.matchAll(/ href="#(note-[^"]+)"/g)].map(([, id]) => id as string);
}
