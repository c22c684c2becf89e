import type { EntityRef } from '../kinds.ts';
import type { EntityPage } from '../records/pages.ts';
import type { EntityLink } from '../records/parts.ts';
import { shorten } from '../wording/shorten.ts';
import { compareText } from './compare-text.ts';
import type { NamedParagraph } from './index-article.ts';
import { limits } from './limits.ts';

/**
 * Entities that are named in the same paragraphs as `ref`, the most frequent first: at most `limits.together`,
 * each with its count and at most `limits.togetherPassages` of the passages.
 */
export function together(
  ref: EntityRef,
  named: readonly NamedParagraph[],
  links: ReadonlyMap<EntityRef, EntityLink>,
): EntityPage['together'] {
  const shared = new Map<EntityRef, { count: number; passages: NamedParagraph[] }>();
  for (const passage of named) {
    for (const other of passage.paragraph.entities) {
      if (other === ref) continue;
      const entry = shared.get(other);
      if (!entry) {
        shared.set(other, { count: 1, passages: [passage] });
        continue;
      }
      entry.count += 1;
      if (entry.passages.length < limits.togetherPassages) entry.passages.push(passage);
    }
  }
  return [...shared]
    .flatMap(([other, { count, passages }]) => {
      const card = links.get(other);
      return card ? { card, count, passages } : [];
    })
    .sort((a, b) => b.count - a.count || compareText(a.card.name, b.card.name))
    .slice(0, limits.together)
    .map(({ card, count, passages }) => ({ card, count, passages: passages.map(passageLink) }));
}

function passageLink({ paragraph }: NamedParagraph) {
  return { path: paragraph.path, label: shorten(paragraph.record.text, 72) };
}
