import { type EntityRef, idOf, kindNames, kindOf } from '../kinds.ts';
import { findInvisible } from '../read/characters.ts';
import { listChoices } from '../wording/list-words.ts';
import { addToFrontmatter } from './add-to-frontmatter.ts';
import type { Draft, UnitRange } from './draft.ts';
import type { FormOwner } from './form-index.ts';
import type { FormMatch } from './match-forms.ts';
import type { Unit } from './text-units.ts';
import { unitPlace } from './unit-place.ts';

export function reportAmbiguous(
  { start, end }: FormMatch,
  unit: Unit,
  owners: readonly FormOwner[],
  draft: Draft,
): void {
  const form = unit.text.slice(start, end);
  const links = owners.map(({ ref }) => `\`[${form}](../${ref}.md)\``);
  const message = `"${form}" may mean ${listChoices(owners.map(({ ref }) => ref))}, and the article declares them all`;
  draft.report(
    'ambiguous-form',
    unitPlace(unit, start, end, draft),
    owners.length === 2 ? message.replace('them all', 'both') : message,
    `say which is meant with a link: ${links.join(' or ')}`,
  );
}

/** A name found in the text that the article does not declare, at its first use. */
export interface UndeclaredName extends UnitRange {
  readonly owners: readonly FormOwner[];
  readonly explicit: boolean;
}

export function reportUndeclared({ unit, start, end, owners, explicit }: UndeclaredName, draft: Draft): void {
  const form = unit.text.slice(start, end);
  const place = unitPlace(unit, start, end, draft);
  const refs = owners.map(({ ref }) => ref);
  const [ref] = refs;
  if (!ref) return;
  if (refs.length > 1) {
    const message = `"${form}" may be ${listChoices(refs)}, and the article declares none of them`;
    draft.report('undeclared-name', place, message, 'declare the one that is meant, if any');
    return;
  }
  const kind = kindOf(ref);
  const id = idOf(ref);
  const message = explicit
    ? `The link "${form}" leads to ${ref}, which the article does not declare, so it is no link on the page`
    : `"${form}" is a name of ${ref}, which the article does not declare`;
  const fix = `add "- ${id}" under ${kind}:`;
  draft.report('undeclared-name', place, message, fix, addToFrontmatter(draft.file, kind, id));
}

/** Declared entities that the text never names, each at its item in the frontmatter. */
export function reportUnmentioned(draft: Draft, perhaps: ReadonlySet<EntityRef>): void {
  const { data, declared, mentions, file, context, report, problems } = draft;
  // HTML and invisible characters, which are reported, may hide the name.
  const isHidden = problems.some(({ rule }) => rule === 'no-html') || !findInvisible(file.body).next().done;
  if (isHidden) return;
  const mentioned = new Set([...mentions.map(({ entity }) => entity), ...perhaps]);
  for (const kind of kindNames) {
    for (const [index, id] of data[kind].entries()) {
      const ref = context.formerRefs.get(`${kind}/${id}`) ?? (`${kind}/${id}` as EntityRef);
      if (!declared.has(ref) || mentioned.has(ref)) continue;
      const name = context.entities.get(ref)?.data.name ?? id;
      const message = `The article declares ${ref}, but its text never names ${name}`;
      const fix = `remove it, or add the form that the text uses to content/${ref}.md`;
      report('not-mentioned', file.frontmatter.place([kind, index]), message, fix);
    }
  }
}
