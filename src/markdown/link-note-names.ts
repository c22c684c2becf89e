import type { FootnoteDefinition } from 'mdast';
import { breaksLink } from './choose-links.ts';
import { collectNoteUnits } from './collect-units.ts';
import type { Draft } from './draft.ts';
import { formIndex } from './form-index.ts';
import { isForeign, mentionLink } from './mark-text.ts';
import { longestFirst, matchForms } from './match-forms.ts';
import { marked } from './nodes.ts';
import type { Unit } from './text-units.ts';
import { unwrapMentions } from './unwrap-mentions.ts';
import { wrapRange } from './wrap-range.ts';

/**
 * Links the declared names in an editor’s note, each once; they are neither recorded nor counted, for a
 * note is not the article’s text. An explicit link may also lead to an entity that is not declared.
 */
export function linkNoteNames(definition: FootnoteDefinition, draft: Draft): void {
  const linked = new Set<string>();
  for (const unit of collectNoteUnits(definition.children)) linkNames(unit, linked, draft);
  unwrapMentions(definition, ({ data, children }) => {
    if (!data?.entity) return children;
    return [{ ...mentionLink(data.entity, 'en', draft), children }];
  });
}

function linkNames(unit: Unit, linked: Set<string>, draft: Draft): void {
  const matches = matchForms(unit.folded, formIndex(draft.context.entities), unit.words).filter(({ form }) =>
    form.owners.some(({ ref }) => draft.declared.has(ref)),
  );
  for (const { form, start, end } of longestFirst(matches)) {
    const owners = form.owners.filter(({ ref }) => draft.declared.has(ref));
    const [owner] = owners;
    if (!owner || owners.length > 1 || breaksLink(unit, start, end, false)) continue;
    const links = unit.linkable && !linked.has(owner.ref);
    linked.add(owner.ref);
    if (links) wrapRange(unit.parts, { start, end }, () => mentionLink(owner.ref, owner.lang, draft));
    else if (isForeign(owner.lang))
      wrapRange(unit.parts, { start, end }, () => marked('span', { lang: owner.lang }));
  }
}
