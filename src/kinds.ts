import type * as z from 'zod';
import * as schemas from './schemas/kinds.ts';

/** How a field of references reads on the entity’s own page, and on the page of the entity it names. */
export interface RelationLabel {
  readonly label: string;
  readonly inverse: string;
}

export interface KindRow {
  /** Heading of the index, and of the group in an article’s overview. */
  readonly label: string;
  /** The word on cards, kickers and in sentences. */
  readonly singular: string;
  /** The name of one, for examples. */
  readonly example: string;
  /** One line under the index’s heading. */
  readonly about: string;
  readonly schema: z.ZodObject;
  /** schema.org type of its entities. */
  readonly schemaType: 'Country' | 'Event' | 'Person' | 'Place' | 'Organization';
  /** A sign that tells the kind apart without color. */
  readonly sign: string;
  /** Its one color, as an angle in OKLCH: `styles/kind-colors.ts`. */
  readonly hue: number;
  /** Style and width of the line under its names: a second way to tell kinds apart. */
  readonly stroke: `${'solid' | 'double' | 'dotted' | 'dashed' | 'wavy'} ${number}px`;
  /** Fields that hold `kind/id` references, in the order they are shown. Paths like `roles.country` go into lists and objects. */
  readonly relations: Readonly<Record<string, RelationLabel>>;
}

/**
 * The one table of entity kinds: the key is the folder, the frontmatter field and the URL segment.
 * A new kind is one row here and one schema in `schemas/kinds.ts`. The tests then hand over the rows that the handbook
 * and the workspace settings lack.
 */
export const kinds = {
  countries: {
    label: 'Countries',
    singular: 'country',
    example: 'Ukraine',
    about: 'States named in the articles.',
    schema: schemas.country,
    schemaType: 'Country',
    sign: '◆',
    hue: 255,
    stroke: 'solid 1px',
    relations: {
      borders: { label: 'Borders', inverse: 'Borders' },
      allies: { label: 'Treaty allies', inverse: 'Treaty allies' },
    },
  },
  exercises: {
    label: 'Exercises',
    singular: 'exercise',
    example: 'Sea Breeze',
    about: 'Military exercises, each series with its editions.',
    schema: schemas.exercise,
    schemaType: 'Event',
    sign: '▲',
    hue: 60,
    stroke: 'double 1px',
    relations: {
      series: { label: 'Edition of', inverse: 'Editions' },
      hosts: { label: 'Held by', inverse: 'Exercises held' },
      participants: { label: 'Took part', inverse: 'Took part in' },
      observers: { label: 'Observers', inverse: 'Observed' },
      venues: { label: 'Held in', inverse: 'Exercises here' },
    },
  },
  officials: {
    label: 'Officials',
    singular: 'official',
    example: 'Shinzo Abe',
    about: 'Holders of public office, with their terms.',
    schema: schemas.official,
    schemaType: 'Person',
    sign: '●',
    hue: 310,
    stroke: 'solid 2px',
    relations: {
      'roles.country': { label: 'Served', inverse: 'Officials' },
      'roles.organization': { label: 'Led', inverse: 'Led by' },
      'relatives.to': { label: 'Relatives', inverse: 'Relatives' },
    },
  },
  territories: {
    label: 'Territories and waters',
    singular: 'territory',
    example: 'Kerch Strait',
    about: 'Peninsulas, islands, straits and seas; where states disagree, who claims and who administers.',
    schema: schemas.territory,
    schemaType: 'Place',
    sign: '◇',
    hue: 155,
    stroke: 'dotted 2px',
    relations: {
      claimants: { label: 'Claimed by', inverse: 'Claims' },
      'administered.by': { label: 'Administered by', inverse: 'Administers' },
      partOf: { label: 'Part of', inverse: 'Includes' },
      shores: { label: 'On its shores', inverse: 'Waters on its shores' },
      connects: { label: 'Connects', inverse: 'Connected by' },
    },
  },
  organizations: {
    label: 'Organizations',
    singular: 'organization',
    example: 'NATO',
    about: 'Alliances, armed services, ministries, parties and firms.',
    schema: schemas.organization,
    schemaType: 'Organization',
    sign: '■',
    hue: 0,
    stroke: 'dashed 1px',
    relations: {
      country: { label: 'Country', inverse: 'Organizations' },
      partOf: { label: 'Part of', inverse: 'Includes' },
      seat: { label: 'Seat', inverse: 'Seat of' },
      members: { label: 'Members named here', inverse: 'Member of' },
      head: { label: 'Led by', inverse: 'Led' },
    },
  },
  events: {
    label: 'Events',
    singular: 'event',
    example: 'Crimea Platform',
    about: 'Meetings, documents and turning points.',
    schema: schemas.event,
    schemaType: 'Event',
    sign: '★',
    hue: 35,
    stroke: 'dashed 2px',
    relations: {
      venues: { label: 'Place', inverse: 'Events here' },
      participants: { label: 'Took part', inverse: 'Took part in' },
      concerns: { label: 'Concerns', inverse: 'Subject of' },
    },
  },
  analysts: {
    label: 'Analysts',
    singular: 'analyst',
    example: 'Oleh Soskin',
    about: 'People quoted for what they think, not for an office.',
    schema: schemas.analyst,
    schemaType: 'Person',
    sign: '○',
    hue: 280,
    stroke: 'wavy 1px',
    relations: {
      country: { label: 'Country', inverse: 'Analysts' },
      'roles.organization': { label: 'Works at', inverse: 'Analysts' },
    },
  },
  places: {
    label: 'Places',
    singular: 'place',
    example: 'Odesa',
    about: 'Cities named in the articles.',
    schema: schemas.place,
    schemaType: 'Place',
    sign: '□',
    hue: 205,
    stroke: 'dotted 1px',
    relations: {
      country: { label: 'Country', inverse: 'Places' },
      capitalOf: { label: 'Capital of', inverse: 'Capital' },
    },
  },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof kinds;

/** Frontmatter of the entities of each kind, as its schema returns it. */
export type KindData = { readonly [K in Kind]: z.output<(typeof kinds)[K]['schema']> };

export const kindNames = Object.keys(kinds) as readonly Kind[];

/** `kind/id`: how an entity is named everywhere in the project. */
export type EntityRef = `${Kind}/${string}`;

export function isKind(value: string): value is Kind {
  return Object.hasOwn(kinds, value);
}

/** `kind/id` with a known kind, as against words for an unnamed speaker or a path. */
export function isEntityRef(value: string): value is EntityRef {
  const [kind = '', id = '', ...more] = value.split('/');
  return more.length === 0 && isKind(kind) && /^\S+$/.test(id);
}

/** The id in `kind/id`, or in `articles/id`. */
export function idOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

/** The kind in `kind/id`. */
export function kindOf(ref: EntityRef): Kind {
  return ref.slice(0, ref.indexOf('/')) as Kind;
}
