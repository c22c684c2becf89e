import type { Link } from 'mdast';
import type { Mention } from './draft.ts';
import type { FormIndex } from './form-index.ts';
import { matchForms } from './match-forms.ts';
import type { Unit } from './text-units.ts';

/** Links to entities’ files, each as a mention whose form is the link’s words. */
export function explicitMentions(unit: Unit, index: FormIndex): Mention[] {
  const ranges = new Map<Link, { start: number; end: number }>();
  for (const { link, start, end } of unit.pieces) {
    if (link?.data?.entity) ranges.set(link, { start: ranges.get(link)?.start ?? start, end });
  }
  const mentions: Mention[] = [];
  for (const [link, { start, end }] of ranges) {
    const entity = link.data?.entity;
    if (!entity || end === start) continue;
    const lang = languageOf(unit.folded.slice(start, end), entity, index);
    mentions.push({ unit, start, end, entity, lang, explicit: true, linked: false });
  }
  return mentions;
}

function languageOf(folded: string, entity: Mention['entity'], index: FormIndex): string {
  const whole = matchForms(folded, index).find(({ start, end }) => start === 0 && end === folded.length);
  return whole?.form.owners.find(({ ref }) => ref === entity)?.lang ?? 'en';
}
