import type { FootnoteDefinition, Paragraph, Parents, Root } from 'mdast';
import { findOverload } from '../read/find-overload.ts';
import type { PageScope } from './page-scope.ts';
import { parseWithinLimits } from './parse-within-limits.ts';

/** The caption of the frontmatter as a paragraph; null, and reported, where its words make something else. */
export function parseCaption(text: string, body: Root, scope: PageScope): Paragraph | null {
  const overload = findOverload(text);
  if (overload) {
    scope.report(overload.rule, scope.placeOf(body), overload.message, overload.fix);
    return null;
  }
  // A reference to a note is one only where Markdown sees the note, and the notes stand in the body.
  const notes = text.includes('[^') ? collectLabels(body).map((label) => `\n\n[^${label}]: .`) : [];
  const blocks = parseWithinLimits(text + notes.join(''), scope).children.filter(
    ({ type }) => type !== 'footnoteDefinition',
  );
  const [block] = blocks;
  if (block?.type === 'paragraph' && blocks.length === 1) return block;
  if (!block) return null;
  const fix = 'write plain words; put a backslash before a sign that starts a list or heading';
  scope.report('invalid-value', scope.placeOf(block), 'The caption is not one paragraph of text', fix);
  return null;
}

function collectLabels(parent: Parents): readonly string[] {
  return parent.children.flatMap((node) => {
    const labels = 'children' in node ? collectLabels(node) : [];
    return node.type === 'footnoteDefinition' ? [labelOf(node), ...labels] : labels;
  });
}

function labelOf({ label, identifier }: FootnoteDefinition): string {
  return label ?? identifier;
}
