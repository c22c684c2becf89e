import type {
  CountryLeaf,
  EventLeaf,
  IdReference,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
} from 'schema-dts';
import { type EntityRef, isEntityRef, type Kind, type KindData, kindOf, kinds } from '../kinds.ts';
import type { EntityRecord } from '../records/content.ts';
import type { RelationRow } from '../records/parts.ts';
import { exactDate, exactPeriod } from './exact-date.ts';

/** Properties of a schema.org type; empty values are dropped at the end. */
type Properties<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

interface Context {
  /** `@id`s of the given `kind/id`s; where types are given, of those that are such. */
  readonly ids: (
    refs: readonly (string | undefined)[],
    ...types: readonly string[]
  ) => readonly IdReference[];
  /** `@id`s of the entities the page shows under a label. */
  readonly shown: (label: string) => readonly IdReference[];
}

/**
 * What schema.org can say of each kind. Its organizers, attendees and members are people and
 * organizations; a state is a `Country`, which is a place to it, so those are not claimed of states. A kind without
 * a row is no less than an entity: `entity-node.ts`.
 */
const byKind: { readonly [K in Kind]?: (data: KindData[K], context: Context) => object } = {
  countries: ({ code }): Properties<CountryLeaf> => ({
    identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: code },
  }),
  exercises: ({ series, dates, hosts, venues, place }, { ids, shown }): Properties<EventLeaf> => ({
    superEvent: ids([series]),
    subEvent: shown(kinds.exercises.relations.series.inverse),
    organizer: ids(hosts, 'Person', 'Organization'),
    location: venues.length > 0 ? ids(venues) : place,
    ...exactPeriod(dates),
  }),
  officials: ({ roles, born, died }, context): Properties<PersonLeaf> => ({
    ...offices(roles, context),
    ...exactDate('birthDate', born),
    ...exactDate('deathDate', died),
  }),
  territories: ({ partOf }, { ids }): Properties<PlaceLeaf> => ({ containedInPlace: ids(partOf) }),
  organizations: ({ partOf, seat, members }, { ids, shown }): Properties<OrganizationLeaf> => ({
    parentOrganization: ids([partOf], 'Organization'),
    subOrganization: shown(kinds.organizations.relations.partOf.inverse),
    location: ids([seat]),
    member: ids(members, 'Person', 'Organization'),
    memberOf: shown(kinds.organizations.relations.members.inverse),
  }),
  events: ({ dates, venues, place, participants, concerns }, { ids }): Properties<EventLeaf> => ({
    about: ids(concerns),
    attendee: ids(participants, 'Person', 'Organization'),
    location: venues.length > 0 ? ids(venues) : place,
    ...exactPeriod(dates),
  }),
  analysts: ({ roles, born }, context): Properties<PersonLeaf> => ({
    ...offices(roles, context),
    ...exactDate('birthDate', born),
  }),
  places: ({ country }, { ids }): Properties<PlaceLeaf> => ({ containedInPlace: ids([country]) }),
};

/** The properties of the entity’s kind, without empty ones. */
export function kindProperties<K extends Kind>(
  { kind, data }: EntityRecord<K>,
  relations: readonly RelationRow[],
  entityId: (ref: EntityRef) => string,
): object {
  const context: Context = {
    ids: (refs, ...types) =>
      refs
        .filter((ref) => ref !== undefined && isEntityRef(ref))
        .filter((ref) => types.length === 0 || types.includes(kinds[kindOf(ref)].schemaType))
        .map((ref) => ({ '@id': entityId(ref) })),
    shown: (label) =>
      relations
        .filter((row) => row.label === label)
        .flatMap(({ targets }) => targets.map(({ card }) => ({ '@id': entityId(card.ref) }))),
  };
  return withoutEmpty(byKind[kind]?.(data, context) ?? {});
}

/** A role in an organization is a membership; any other is an occupation. */
function offices(roles: KindData['officials']['roles'], { ids }: Context): Properties<PersonLeaf> {
  return {
    memberOf: roles.flatMap(({ organization, title, start, end }) =>
      ids([organization], 'Organization').map((memberOf) => ({
        '@type': 'OrganizationRole' as const,
        roleName: title,
        memberOf,
        ...term(start, end),
      })),
    ),
    hasOccupation: roles
      .filter(({ organization }) => organization === undefined)
      .map(({ title, start, end }) => ({
        '@type': 'Role' as const,
        hasOccupation: { '@type': 'Occupation' as const, name: title },
        ...term(start, end),
      })),
  };
}

function term(start: string | undefined, end: string | undefined) {
  return { ...exactDate('startDate', start), ...exactDate('endDate', end) };
}

function withoutEmpty(properties: object): object {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
