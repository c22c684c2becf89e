import * as z from 'zod';
import { entityFields, relative, role } from './entity.ts';
import { edtf, reference, references, text } from './fields.ts';

export const country = z.strictObject({
  ...entityFields,
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write two capital letters, such as UA')
    .describe('ISO 3166-1 alpha-2 code.'),
  officialName: text('Official name in English.').optional(),
  capital: text('Name of the capital.').optional(),
  borders: references('Countries and waters it borders', 'countries', 'territories').default([]),
  allies: references('Treaty allies', 'countries').default([]),
});

export const exercise = z.strictObject({
  ...entityFields,
  series: reference('The series this edition belongs to; none for a series', 'exercises').optional(),
  edition: text('Year or number of the edition, e.g. "2021". Only with `series`.').optional(),
  hosts: references('Those who hold it', 'countries', 'organizations').default([]),
  participants: references('Those recorded as taking part', 'countries', 'organizations').default([]),
  observers: references('Those recorded as observers', 'countries', 'organizations').default([]),
  dates: edtf('When it was held, as an EDTF interval, or since when ("1997/..").').optional(),
  place: text('Where, in words.').optional(),
  venues: references('Where it was held', 'territories', 'places', 'countries').default([]),
});

export const official = z.strictObject({
  ...entityFields,
  roles: z.array(role).min(1).describe('Offices held, the earliest first.'),
  born: edtf('Date of birth.').optional(),
  died: edtf('Date of death.').optional(),
  relatives: z.array(relative).default([]),
});

export const analyst = z.strictObject({
  ...entityFields,
  roles: z.array(role).default([]).describe('Positions held.'),
  country: reference('Country the analyst works in or speaks from', 'countries').optional(),
  born: edtf('Date of birth.').optional(),
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
  claimants: references('Those that claim it while another administers it', 'countries').default([]),
  administered: z
    .strictObject({ by: reference('The country', 'countries'), since: edtf('Since when.').optional() })
    .describe('Who administers it in fact.')
    .optional(),
  partOf: references('What it belongs to without dispute', 'countries', 'territories').default([]),
  shores: references('Those on its shores', 'countries', 'territories').default([]),
  connects: references('Waters or lands it connects', 'territories', 'countries').default([]),
});

export const organization = z.strictObject({
  ...entityFields,
  type: z
    .enum(['alliance', 'armed service', 'command', 'company', 'ministry', 'party', 'institute'])
    .describe('What sort of organization.'),
  country: reference('The country it belongs to', 'countries').optional(),
  partOf: reference('What it is part of', 'organizations').optional(),
  seat: reference('Where it has its seat', 'places', 'territories').optional(),
  members: references('Members among the entries', 'countries', 'organizations').default([]),
  head: references('Those who led it at the time of the articles', 'officials').default([]),
});

export const event = z.strictObject({
  ...entityFields,
  type: z
    .enum(['meeting', 'document', 'flight', 'upheaval', 'change of control', 'visit'])
    .describe('What sort of event.'),
  dates: edtf('When, in EDTF.').optional(),
  place: text('Where, in words.').optional(),
  venues: references('Where it happened', 'territories', 'places', 'countries').default([]),
  participants: references(
    'Those who took part',
    'countries',
    'organizations',
    'officials',
    'analysts',
  ).default([]),
  concerns: references('What it is about').default([]),
});

export const place = z.strictObject({
  ...entityFields,
  country: reference('The country it is in', 'countries'),
  capitalOf: reference('What it is the capital of', 'countries').optional(),
  status: text('Anything about its standing a reader should know.').optional(),
});
