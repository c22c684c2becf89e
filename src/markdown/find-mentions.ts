import type { EntityRef } from '../kinds.ts';
import type { Draft, Mention } from './draft.ts';
import { explicitMentions } from './explicit-mentions.ts';
import { type FormIndex, type FormOwner, formIndex } from './form-index.ts';
import { type FormMatch, longestFirst, matchForms, overlap } from './match-forms.ts';
import { namesTogether } from './names-together.ts';
import {
  reportAmbiguous,
  reportUndeclared,
  reportUnmentioned,
  type UndeclaredName,
} from './report-mentions.ts';
import type { Unit } from './text-units.ts';

interface Findings {
  readonly index: FormIndex;
  /** Entities that explicit mentions settle a form on, by the folded form. */
  readonly settled: ReadonlyMap<string, ReadonlySet<EntityRef>>;
  /** Entities that a form may mean which nothing settles, by the folded form. */
  readonly ambiguous: Map<string, readonly FormOwner[]>;
  readonly undeclared: Map<EntityRef, UndeclaredName>;
}

/**
 * Finds every mention of a declared entity, headings and the caption included: explicit ones first, then
 * of all forms the longest. A form that several declared entities share means the one that explicit
 * mentions with these very words lead to; without one it is an error.
 */
export function findMentions(draft: Draft): void {
  const index = formIndex(draft.context.entities);
  const explicit = new Map(draft.units.map((unit) => [unit, explicitMentions(unit, index)]));
  const findings: Findings = {
    index,
    settled: settledForms([...explicit.values()].flat()),
    ambiguous: new Map(),
    undeclared: new Map(),
  };
  draft.mentions = draft.units.flatMap((unit) => mentionsOf(unit, explicit.get(unit) ?? [], findings, draft));
  for (const name of findings.undeclared.values()) reportUndeclared(name, draft);
  // What an ambiguous form may mean is perhaps mentioned: one problem at a time.
  const perhaps = [...findings.ambiguous.values()].flat().map(({ ref }) => ref);
  reportUnmentioned(draft, new Set(perhaps));
}

function settledForms(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<EntityRef>> {
  const settled = new Map<string, Set<EntityRef>>();
  for (const { unit, start, end, entity } of mentions) {
    const form = unit.folded.slice(start, end);
    settled.set(form, (settled.get(form) ?? new Set()).add(entity));
  }
  return settled;
}

function mentionsOf(unit: Unit, explicit: readonly Mention[], findings: Findings, draft: Draft): Mention[] {
  const mentions = explicit.filter((mention) => isDeclared(mention, findings, draft));
  const matches = matchForms(unit.folded, findings.index, unit.words).filter(
    (match) => !standsInAddress(unit, match),
  );
  const known = matches.filter(({ form }) => form.owners.some(({ ref }) => draft.declared.has(ref)));
  const chosen = longestFirst(known, explicit);
  for (const match of chosen) {
    const owners = meantBy(match, unit, findings, draft);
    for (const { ref, lang } of owners) {
      const { start, end } = match;
      mentions.push({ unit, start, end, entity: ref, lang, explicit: false, linked: false });
    }
  }
  if (chosen.length < matches.length)
    noteUndeclared(unit, matches, [...explicit, ...chosen], findings, draft);
  return mentions.sort((a, b) => a.start - b.start);
}

/** Whether the words are part of an address that the text shows: https://example.org/Ukraine names nothing. */
function standsInAddress({ pieces }: Unit, match: FormMatch): boolean {
  return pieces.some(
    ({ node, link, start, end }) =>
      link !== null &&
      node.type === 'text' &&
      overlap({ start, end }, match) &&
      ['', 'mailto:', 'http://'].some((prefix) => link.url === prefix + node.value),
  );
}

function isDeclared(mention: Mention, { undeclared }: Findings, { declared, context }: Draft): boolean {
  const { entity, unit, start, end } = mention;
  if (declared.has(entity)) return true;
  const name = context.entities.get(entity)?.data.name ?? entity;
  const owners = [{ ref: entity, name, lang: 'en', status: 'house' as const }];
  if (!undeclared.has(entity)) undeclared.set(entity, { unit, start, end, owners, explicit: true });
  return false;
}

function meantBy(match: FormMatch, unit: Unit, findings: Findings, draft: Draft): readonly FormOwner[] {
  const owners = match.form.owners.filter(({ ref }) => draft.declared.has(ref));
  if (owners.length === 1 || namesTogether(match.form.folded, owners)) return owners;
  const settled = findings.settled.get(match.form.folded);
  const meant = owners.filter(({ ref }) => settled?.has(ref));
  if (meant.length === 1) return meant;
  if (!findings.ambiguous.has(match.form.folded)) {
    findings.ambiguous.set(match.form.folded, owners);
    reportAmbiguous(match, unit, owners, draft);
  }
  return [];
}

/** Forms that stand for something only in their context; alone they are no reason to warn. */
const weak: ReadonlySet<FormOwner['status']> = new Set(['demonym', 'shorthand']);

function noteUndeclared(
  unit: Unit,
  matches: readonly FormMatch[],
  known: readonly Pick<FormMatch, 'start' | 'end'>[],
  { undeclared }: Findings,
  { declared }: Draft,
): void {
  const unknown = matches.filter(
    ({ form: { owners }, start, end }) =>
      !owners.some(({ ref }) => declared.has(ref) || undeclared.has(ref)) &&
      !owners.every(({ status }) => weak.has(status)) &&
      known.every(
        (other) =>
          !overlap({ start, end }, other) ||
          (start <= other.start && end > other.end) ||
          (start < other.start && end >= other.end),
      ),
  );
  for (const { form, start, end } of longestFirst(unknown)) {
    const owners = form.owners.filter(({ status }) => !weak.has(status));
    const first = owners[0];
    if (first && !undeclared.has(first.ref)) {
      undeclared.set(first.ref, { unit, start, end, owners, explicit: false });
    }
  }
}
