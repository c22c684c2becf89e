import type { Element } from 'hast';
import type { BlockRecord, SectionRecord } from '../records/content.ts';
import type { Draft } from './draft.ts';
import { finishHtml } from './finish-html.ts';
import type { Unit } from './text-units.ts';
import { printHtml, toHtmlTree } from './to-html.ts';

interface OpenSection extends Omit<SectionRecord, 'blocks'> {
  readonly blocks: BlockRecord[];
}

/**
 * The body as sections of blocks of HTML: every heading starts one, whatever its level.
 *
 * @param shown Notes referred to before the body, in the caption.
 */
export function buildSections(draft: Draft, shown: readonly string[]): readonly SectionRecord[] {
  const headings = draft.units.filter(({ kind }) => kind === 'heading');
  const lead: OpenSection = { id: null, depth: 1, heading: '', headingHtml: '', blocks: [], formerIds: [] };
  const sections: OpenSection[] = [lead];
  const seen = new Set(shown);
  let waiting: string[] = [];
  for (const node of toHtmlTree(draft.tree).children) {
    if (node.type !== 'element') continue;
    const notes = finishHtml([node]).filter((note) => !seen.has(note) && seen.add(note));
    const section = sections.at(-1) ?? lead;
    if (isHeading(node)) {
      sections.push(openSection(node, headings[sections.length - 1], draft));
      // A note in a heading is shown with the block under it.
      waiting = [...waiting, ...notes];
    } else {
      section.blocks.push({ html: printHtml([node]), notes: [...new Set([...waiting, ...notes])] });
      waiting = [];
    }
  }
  return sections;
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function openSection(
  { tagName, children }: Element,
  unit: Unit | undefined,
  { anchors }: Draft,
): OpenSection {
  const { id = null, formerIds = [] } = (unit && anchors.get(unit)) ?? {};
  const headingHtml = printHtml(children);
  const depth = Math.max(2, Number(tagName.slice(1)));
  return { id, depth, heading: unit?.text ?? '', headingHtml, blocks: [], formerIds };
}
