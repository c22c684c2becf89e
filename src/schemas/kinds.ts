import * as z from 'zod';
import { entityFields, period, relative, role } from './entity.ts';
import { reference, references, text } from './fields.ts';

export const country = z.strictObject({
  ...entityFields,
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write two capital letters, such as UA')
    .describe('ISO 3166-1 alpha-2 code.'),
  officialName: text('Official name in English.').optional(),
  capital: text('Name of the capital.').optional(),
  borders: references('Countries and waters it borders.').default([]),
  allies: references('Treaty allies.').default([]),
});

export const exercise = z.strictObject({
  ...entityFields,
  series: reference(
    'The series this edition belongs to, as exercises/id. Leave out for a series.',
  ).optional(),
  edition: text('Year or number of the edition, e.g. "2021". Only with `series`.').optional(),
  hosts: references('Countries or organizations that hold it.').default([]),
  participants: references('Countries or organizations recorded as taking part.').default([]),
  observers: references('Countries or organizations recorded as observers.').default([]),
  dates: period('When it was held, as an EDTF interval, or since when ("1997/..").').optional(),
  place: text('Where, in words.').optional(),
  venues: references('Territories and places where it was held.').default([]),
});

export const official = z.strictObject({
  ...entityFields,
  roles: z.array(role).min(1).describe('Offices held, the earliest first.'),
  born: period('Date of birth.').optional(),
  died: period('Date of death.').optional(),
  relatives: z.array(relative).default([]),
});

export const analyst = z.strictObject({
  ...entityFields,
  roles: z.array(role).default([]).describe('Positions held.'),
  country: reference('Country the analyst works in or speaks from, as countries/id.').optional(),
  born: period('Date of birth.').optional(),
});

const territoryTypes = ['peninsula', 'island', 'islands', 'sea', 'strait', 'region'] as const;

export const territory = z.strictObject({
  ...entityFields,
  type: z.enum(territoryTypes).describe('What it is.'),
  disputed: z
    .boolean()
    .default(false)
    .describe('Whether states disagree about whose it is; the maps mark it then.'),
  parts: z
    .array(
      z.strictObject({
        lat: z.number().min(-90).max(90).describe('Degrees north.'),
        lon: z.number().min(-180).max(180).describe('Degrees east.'),
      }),
    )
    .default([])
    .describe(
      'For a disputed area: a point inside each island or piece of land of it, so that the maps can hatch it.',
    ),
  status: text('Who claims, who administers, and United Nations usage, in neutral words.').optional(),
  claimants: references('Countries that claim it while another administers it.').default([]),
  administered: z
    .strictObject({ by: reference('The country, as countries/id.'), since: period('Since when.').optional() })
    .describe('Who administers it in fact.')
    .optional(),
  partOf: references('Countries or territories it belongs to without dispute.').default([]),
  shores: references('Countries and territories on its shores.').default([]),
  connects: references('Waters or lands it connects.').default([]),
});

export const organization = z.strictObject({
  ...entityFields,
  type: z
    .enum(['alliance', 'armed service', 'command', 'company', 'ministry', 'party', 'institute'])
    .describe('What sort of organization.'),
  country: reference('The country it belongs to, as countries/id.').optional(),
  partOf: reference('The organization it is part of.').optional(),
  seat: reference('Where it has its seat, as places/id or territories/id.').optional(),
  members: references('Members among the entries.').default([]),
  head: references('Officials who led it at the time of the articles.').default([]),
});

export const event = z.strictObject({
  ...entityFields,
  type: z
    .enum(['meeting', 'document', 'flight', 'upheaval', 'change of control', 'visit'])
    .describe('What sort of event.'),
  dates: period('When, in EDTF.').optional(),
  place: text('Where, in words.').optional(),
  venues: references('Territories and places where it happened.').default([]),
  participants: references('Countries, organizations or people who took part.').default([]),
  concerns: references('What it is about.').default([]),
});

export const place = z.strictObject({
  ...entityFields,
  country: reference('The country it is in, as countries/id.'),
  capitalOf: reference('The country it is the capital of.').optional(),
  status: text('Anything about its standing a reader should know.').optional(),
});
