import type { EntityRef } from '../kinds.ts';
import type { EntityRecord } from '../records/content.ts';

/** Present name of an entity that may be called by an earlier id; null where there is none. */
export type Resolve = (ref: string) => EntityRef | null;

export function resolver(entities: ReadonlyMap<EntityRef, EntityRecord>): Resolve {
  const former = new Map<string, EntityRef>();
  for (const { ref, kind, data } of entities.values()) {
    for (const id of data.formerIds) former.set(`${kind}/${id}`, ref);
  }
  return (ref) => (entities.has(ref as EntityRef) ? (ref as EntityRef) : (former.get(ref) ?? null));
}
