import * as z from 'zod';
import {
  confidence,
  day,
  edtf,
  id,
  languageTag,
  outcome,
  reference,
  source,
  sources,
  text,
} from './fields.ts';

const nameStatuses = ['alias', 'demonym', 'native', 'former', 'mistranslation', 'shorthand'] as const;

const name = z
  .strictObject({
    form: text('The form exactly as it is written, e.g. "Kiev". Matching is case-sensitive.'),
    lang: languageTag('BCP 47 language tag of the form. Default: en.').default('en'),
    status: z
      .enum(nameStatuses)
      .default('alias')
      .describe(
        'alias: another name in use; demonym: adjective or people; native: the name in a language of the place; ' +
          'former: no longer used; mistranslation: an error of a source; shorthand: a short form that needs context.',
      ),
    by: text('Who uses this form, e.g. "Japan" or "the article’s source".').optional(),
    note: text('What a reader should know of this form.').optional(),
    confidence: confidence
      .describe('How sure the identification is; for mistranslations and guesses.')
      .optional(),
  })
  .describe(
    'One more form of the name. Every form listed here is linked in articles that declare the entity.',
  );

const fact = z
  .strictObject({
    date: edtf('When, in EDTF.'),
    text: text('What happened, as one sentence.'),
    source: source.optional(),
  })
  .describe('A dated fact; shown on the entity’s page and on the timeline.');

/** The fields every entity has, whatever its kind. */
export const entityFields = {
  name: text('House form of the name: page title, card, index.'),
  names: z.array(name).default([]).describe('Every other form of the name.'),
  summary: text('Two or three neutral sentences. The first is the card’s line: at most 90 characters.'),
  checked: day('The day the facts of this entry were last checked.'),
  coordinates: z
    .strictObject({
      lat: z.number().min(-90).max(90).describe('Degrees north.'),
      lon: z.number().min(-180).max(180).describe('Degrees east.'),
      note: text(
        'What the point stands for when that is not plain, e.g. "of the city, not of the base".',
      ).optional(),
    })
    .describe('A point on the map.')
    .optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'write the item’s number, such as Q7835')
    .describe('Wikidata item, verified only.')
    .optional(),
  facts: z.array(fact).default([]).describe('Dated facts.'),
  outcome: outcome.optional(),
  sources: sources.default([]),
  formerIds: z
    .array(id('An earlier file name of this entity.'))
    .default([])
    .describe('Earlier ids, kept alive for links.'),
  draft: z.boolean().default(false).describe('Drafts show while writing and are never published.'),
};

export const role = z
  .strictObject({
    title: text('Office or position, e.g. "Minister of Defense of Japan".'),
    country: reference('The country served', 'countries').optional(),
    organization: reference('The organization', 'organizations').optional(),
    start: edtf('First day in office, as far as known.').optional(),
    end: edtf('Last day in office; leave out while it lasts or when unknown.').optional(),
    note: text('A caution, e.g. "the day of appointment is not established".').optional(),
  })
  .describe('An office held.');

export const relative = z
  .strictObject({
    to: reference('The other person', 'officials', 'analysts'),
    as: text('What this person is to the other, e.g. "younger brother".'),
  })
  .describe('A family tie.');

type EntityShape = z.ZodObject<typeof entityFields>;
/** An entity’s fields as the schemas return them, without those of its kind. */
export type EntityData = z.output<EntityShape>;
export type EntityName = EntityData['names'][number];
