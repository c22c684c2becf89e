import type { EntityRef } from '../kinds.ts';
import type { EntityRecord } from '../records/content.ts';
import type { EntityName } from '../schemas/entity.ts';
import { phraseVariants } from './fold-text.ts';
import { type Word, wordsOf } from './words.ts';

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

/** All forms of all names by their first word, the longest first: one look per word finds what may start there. */
export interface FormIndex {
  /** Forms whose first word stands there in the text. */
  at(text: string, word: Word): readonly Form[] | undefined;
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
      for (const folded of phraseVariants(form)) {
        const sharing = owners.get(folded) ?? [];
        if (!sharing.some((owner) => owner.ref === ref)) sharing.push({ ref, name: data.name, lang, status });
        owners.set(folded, sharing);
      }
    }
  }
  const index = new Map<string, Form[]>();
  for (const [folded, sharing] of owners) {
    const [first] = wordsOf(folded);
    if (!first) continue;
    const word = folded.slice(first.start, first.end);
    const forms = index.get(word) ?? [];
    forms.push({ folded, lead: first.start, owners: sharing });
    index.set(word, forms);
  }
  for (const forms of index.values()) forms.sort((a, b) => b.folded.length - a.folded.length);
  // Most words of a text start with a small letter and most names with a capital: that is quicker to look up.
  const initials = new Set(Array.from(index.keys(), (word) => word.charCodeAt(0)));
  return {
    at: (text, { start, end }) =>
      initials.has(text.charCodeAt(start)) ? index.get(text.slice(start, end)) : undefined,
  };
}
