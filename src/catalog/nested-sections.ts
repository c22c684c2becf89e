import type { SectionRecord } from '../records/content.ts';

/** A section and those nested under it, which stand right after it. */
export function nestedSections(sections: readonly SectionRecord[], id: string): readonly SectionRecord[] {
  const start = sections.findIndex((section) => section.id === id);
  const depth = sections[start]?.depth ?? 0;
  const length = sections.slice(start + 1).findIndex((section) => section.depth <= depth);
  return sections.slice(start, length === -1 ? undefined : start + 1 + length);
}
