import { nearest } from '../problems/nearest.ts';
import type { Draft } from './draft.ts';

/** Links to places in this very article; those to other articles are for the whole publication to check. */
export function checkOwnLinks(draft: Draft): void {
  const known = knownAnchors(draft);
  const others = draft.links.filter(({ article }) => article !== draft.file.id);
  for (const { article, anchor, place } of draft.links) {
    if (article !== draft.file.id || anchor === '' || known.has(anchor)) continue;
    const near = nearest(anchor, known);
    const fix = near ? `link to #${near}` : 'link to a heading’s id, or pin it with {#id} on the heading';
    draft.report('missing-anchor', place, `This article has no place "#${anchor}"`, fix);
  }
  draft.links.splice(0, draft.links.length, ...others);
}

function knownAnchors({ anchors, plan, notes, statements }: Draft): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { id, formerIds } of anchors.values()) for (const each of [id, ...formerIds]) known.add(each);
  for (const { id } of [...plan.retired, ...notes]) known.add(id);
  for (const { record } of statements) known.add(record.id);
  return known;
}
