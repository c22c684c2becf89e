import { describeDate } from '../dates/describe-date.ts';
import { describePeriod, describeSince } from '../dates/describe-period.ts';
import { type EntityRef, kindNames, kinds, type RelationLabel } from '../kinds.ts';
import type { EntityRecord } from '../records/content.ts';
import type { EntityLink, RelationRow } from '../records/parts.ts';
import { compareText } from './compare-text.ts';
import type { Resolve } from './resolver.ts';

/** One thing an entity’s file says of its relation to another. */
export interface Relation {
  readonly from: EntityRef;
  readonly to: EntityRef;
  /** Field that states it, as in the table of kinds: `roles.country`. */
  readonly path: string;
  readonly label: RelationLabel;
  /** What the page of `from` says beside the name of `to`, and the other way round. */
  readonly note: string | null;
  readonly inverseNote: string | null;
}

/** Every relation that the entities’ files state, kind by kind and field by field as the table of kinds lists them. */
export function relationsOf(entities: readonly EntityRecord[], resolve: Resolve): readonly Relation[] {
  return kindNames.flatMap((kind) => {
    const ofKind = entities.filter((entity) => entity.kind === kind);
    return Object.entries<RelationLabel>(kinds[kind].relations).flatMap(([path, label]) =>
      ofKind.flatMap((entity) => relationsOfField(entity, path, label, resolve)),
    );
  });
}

/** The rows of both directions on the page of `ref`: what its own file says first, then what others say of it. */
export function relationRows(
  ref: EntityRef,
  own: readonly Relation[],
  others: readonly Relation[],
  links: ReadonlyMap<EntityRef, EntityLink>,
): readonly RelationRow[] {
  const rows = new Map<string, Map<EntityRef, Set<string>>>();
  const add = (label: string, target: EntityRef, note: string | null) => {
    const targets = rows.get(label) ?? new Map<EntityRef, Set<string>>();
    rows.set(label, targets);
    const notes = targets.get(target) ?? new Set();
    targets.set(target, notes);
    if (note) notes.add(note);
  };
  // In a relation that reads the same both ways, what the other’s file says describes the other, so it is enough.
  const said = new Set(others.filter(isMutual).map(({ from }) => from));
  for (const relation of own) {
    add(
      relation.label.label,
      relation.to,
      isMutual(relation) && said.has(relation.to) ? null : relation.note,
    );
  }
  for (const { from, label, inverseNote } of sortedByName(others, links))
    add(label.inverse, from, inverseNote);
  return [...rows].flatMap(([label, targets]) => {
    const shown = [...targets].flatMap(([target, notes]) => {
      const card = target === ref ? undefined : links.get(target);
      return card ? { card, note: notes.size > 0 ? [...notes].join('; ') : null } : [];
    });
    return shown.length > 0 ? { label, targets: shown } : [];
  });
}

function isMutual({ label }: Relation): boolean {
  return label.label === label.inverse;
}

function sortedByName(relations: readonly Relation[], links: ReadonlyMap<EntityRef, EntityLink>) {
  const labels = [...new Set(relations.map(({ label }) => label))];
  const name = (ref: EntityRef) => links.get(ref)?.name ?? '';
  return relations.toSorted(
    (a, b) => labels.indexOf(a.label) - labels.indexOf(b.label) || compareText(name(a.from), name(b.from)),
  );
}

function relationsOfField(
  entity: EntityRecord,
  path: string,
  label: RelationLabel,
  resolve: Resolve,
): readonly Relation[] {
  return valuesAt(entity.data, path.split('.')).flatMap(({ value, owner }) => {
    const to = typeof value === 'string' ? resolve(value) : null;
    if (to === null) return [];
    const nested = owner !== entity.data;
    return {
      from: entity.ref,
      to,
      path,
      label,
      note: nested ? noteOf(owner, entity.data.name, false) : null,
      inverseNote: nested ? noteOf(owner, entity.data.name, true) : datesNote(entity.data),
    };
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** Values at a path such as `roles.country`, lists opened on the way, each with the object it stands in. */
function valuesAt(
  owner: Fields,
  [key = '', ...rest]: readonly string[],
): { value: unknown; owner: Fields }[] {
  return [owner[key]].flat().flatMap((value) => {
    if (value === undefined || value === null) return [];
    return rest.length === 0 ? { value, owner } : valuesAt(value as Fields, rest);
  });
}

/** "Minister of Defense, March 2020 – November 2021", "younger brother", "since 2014": what stands around a reference. */
function noteOf(owner: Fields, name: string, isInverse: boolean): string | null {
  const { title, as, since } = owner;
  if (typeof as === 'string') return isInverse ? as : `${name} is the ${as}`;
  if (typeof title === 'string') {
    // A person’s own page lists the offices by themselves.
    if (!isInverse) return null;
    const period = describePeriod(textOf(owner['start']), textOf(owner['end']));
    return period ? `${title}, ${period.text}` : title;
  }
  return typeof since === 'string' ? describeSince(since).text : null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function datesNote({ dates }: Fields): string | null {
  return typeof dates === 'string' ? describeDate(dates).text : null;
}
