import type { Place } from '../problems/problem.ts';
import type { ContentFile } from '../read/content-file.ts';
import { placesOf } from '../read/place.ts';

/** Markdown that may stand between two words of a text, or before one. */
const between = '(?:[\\s*_~`>#|-]|\\[\\^[^\\]]*\\]|\\]\\([^)]*\\)|\\{#[^}]*\\}|\\[|\\\\)*';

/**
 * The place in an article’s file of the word at offset `at` of its plain text. The words around it are
 * looked for with any markup between them; where they cannot be found, it is the body’s first line.
 */
export function locateWords(file: ContentFile, text: string, at: number): Place {
  const wordStart = at - (/\S*$/.exec(text.slice(0, at))?.[0].length ?? 0);
  const before = text.slice(0, wordStart).split(/\s+/).filter(Boolean);
  const after = text.slice(wordStart).split(/\s+/, 8).filter(Boolean);
  for (const length of [8, 5, 3, 1, 0]) {
    const lead = length === 0 ? [] : before.slice(-length);
    const trail = after.slice(0, Math.max(1, length));
    const pattern = `${lead.map(patternOf).join(between)}${between}(?<word>${trail.map(patternOf).join(between)})`;
    const match = new RegExp(pattern, 'du').exec(file.text.slice(file.bodyOffset));
    const [start] = match?.indices?.groups?.['word'] ?? [];
    if (start !== undefined) {
      const from = file.bodyOffset + start;
      return placesOf(file.text)(from, from + (trail[0]?.length ?? 0));
    }
  }
  return { line: file.bodyLine, column: 1 };
}

function patternOf(word: string): string {
  const pattern = word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return pattern.replaceAll(/["“”]/g, '["“”]').replaceAll(/['’‘]/g, "['’‘]");
}
