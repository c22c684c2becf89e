import type { EntityRecord } from '../catalog/records.ts';
import type { EntityRef } from '../kinds.ts';
import type { EntityName } from '../schemas/entity.ts';
import { foldPhrase } from './fold-text.ts';
import { firstWord, isUnspaced } from './words.ts';

/** An entity that a form names. */
export interface FormOwner {
  readonly ref: EntityRef;
  /** Name in house form. */
  readonly name: string;
  readonly lang: string;
  /** `house` for the name itself. */
  readonly status: EntityName['status'] | 'house';
}

/** A form as it is compared, with all it may mean. */
export interface Form {
  readonly folded: string;
  /** Where its first word starts: 1 in «Спільні зусилля». */
  readonly lead: number;
  readonly owners: readonly FormOwner[];
}

/** All forms of all names, so that one look per word finds those that may start there; the longest come first. */
export interface FormIndex {
  readonly byWord: ReadonlyMap<string, readonly Form[]>;
  /** Forms that start in a script written without spaces, by their first character. */
  readonly byCharacter: ReadonlyMap<string, readonly Form[]>;
}

const indexes = new WeakMap<ReadonlyMap<EntityRef, EntityRecord>, FormIndex>();

/** The index of a publication’s entities: made once for each such map. */
export function formIndex(entities: ReadonlyMap<EntityRef, EntityRecord>): FormIndex {
  let index = indexes.get(entities);
  if (!index) {
    index = makeIndex(entities.values());
    indexes.set(entities, index);
  }
  return index;
}

function makeIndex(entities: Iterable<EntityRecord>): FormIndex {
  const owners = new Map<string, FormOwner[]>();
  for (const { ref, data } of entities) {
    const house = { form: data.name, lang: 'en', status: 'house' as const };
    for (const { form, lang, status } of [house, ...data.names]) {
      const folded = foldPhrase(form);
      const sharing = owners.get(folded) ?? [];
      if (!sharing.some((owner) => owner.ref === ref)) sharing.push({ ref, name: data.name, lang, status });
      owners.set(folded, sharing);
    }
  }
  const byWord = new Map<string, Form[]>();
  const byCharacter = new Map<string, Form[]>();
  for (const [folded, sharing] of owners) {
    const first = firstWord(folded);
    if (!first) continue;
    const [map, key] = isUnspaced(first.word) ? [byCharacter, first.word[0] ?? ''] : [byWord, first.word];
    const forms = map.get(key) ?? [];
    forms.push({ folded, lead: first.start, owners: sharing });
    map.set(key, forms);
  }
  for (const map of [byWord, byCharacter]) {
    for (const forms of map.values()) forms.sort((a, b) => b.folded.length - a.folded.length);
  }
  return { byWord, byCharacter };
}
