import type { Heading } from 'mdast';
import { idPattern } from '../schemas/fields.ts';
import type { Draft } from './draft.ts';
import type { PageScope } from './page-scope.ts';

const pin = /(?:^|[ \t]+)\{#([^{}\n]*)\}[ \t]*$/;

/**
 * Takes the ids that editors pinned off the headings’ words:
 * `## Delicate timing {#delicate-timing}` → a heading "Delicate timing" and its id.
 */
export function pinHeadings(draft: Draft): void {
  const pins = new Map<object, string>();
  for (const node of draft.tree.children) {
    if (node.type !== 'heading') continue;
    const id = takePin(node);
    if (id === undefined) continue;
    if (idPattern.test(id)) pins.set(node, id);
    else reportId(id, node, draft);
  }
  draft.pins = pins;
}

function takePin(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const match = pin.exec(last.value);
  if (!match) return undefined;
  last.value = last.value.slice(0, match.index);
  if (last.value === '') heading.children.pop();
  return match[1];
}

function reportId(id: string, node: Heading, scope: PageScope): void {
  const message = `The heading’s id "${id}" is not of the kind that makes an address`;
  const fix = 'use lower-case Latin letters, digits and single hyphens, such as {#black-sea}';
  scope.report('invalid-value', scope.placeOf(node), message, fix);
}
