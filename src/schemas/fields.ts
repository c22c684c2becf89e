import * as z from 'zod';
import { isEdtf } from '../dates/edtf.ts';
import { listChoices } from '../wording/list-words.ts';

/** Ids are file names: `^[a-z0-9]+(-[a-z0-9]+)*$`, transliterated, never reused. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const text = (description: string) => z.string().trim().min(1).describe(description);

export const id = (description: string) =>
  z
    .string()
    .regex(idPattern, 'use lower-case Latin letters, digits and single hyphens')
    .describe(description);

/**
 * `kind/id`, e.g. `territories/crimea`, of one of the kinds; without any, of every kind. Whether the entity
 * exists is a rule of its own.
 *
 * @param what What it is, as the beginning of a sentence that goes on with the kinds.
 */
export const reference = (what: string, ...kinds: readonly string[]) => {
  const forms = kinds.length === 0 ? 'kind/id' : listChoices(kinds.map((kind) => `${kind}/id`));
  return z
    .string()
    .regex(new RegExp(`^${oneOf(kinds)}/[a-z0-9]+(?:-[a-z0-9]+)*$`), `write ${forms}`)
    .describe(`${what}, as ${forms}.`);
};

/** A list of references, described like each of them. */
export const references = (what: string, ...kinds: readonly string[]) => {
  const item = reference(what, ...kinds);
  return z.array(item).describe(item.description ?? what);
};

function oneOf(kinds: readonly string[]): string {
  if (kinds.length === 0) return '[a-z]+';
  return kinds.length === 1 ? (kinds[0] ?? '') : `(?:${kinds.join('|')})`;
}

/**
 * A date in EDTF (ISO 8601-2). YAML reads an unquoted `2014` as a number and leaves
 * `2021-03-17` a string; both are accepted, a string comes out.
 */
export const edtf = (description: string) =>
  z
    .union([z.string(), z.number().int()])
    .transform(String)
    .pipe(
      z
        .string()
        .refine(
          isEdtf,
          'write a date in EDTF: "2021-03-17", "2021-03~", "2021-23" (autumn), "2021-06-28/2021-07-10"',
        ),
    )
    .describe(description);

/** A calendar day of the publication itself, never uncertain. */
export const day = (description: string) =>
  z.iso.date('write a day as YYYY-MM-DD, such as 2026-11-24').describe(description);

export const webAddress = (description: string) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
      'write a full address that starts with https://',
    )
    .describe(description);

/** A BCP 47 tag that browsers and `Intl` understand. */
export const languageTag = (description: string) =>
  z
    .string()
    .refine(isLanguageTag, 'write a language tag, such as uk, ja-Latn or zh-Hant')
    .describe(description);

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

export const source = z
  .strictObject({
    title: text('What a reader would look for: title, publisher and date.'),
    url: webAddress(
      'Address of the public page. Official pages and agencies first; never a mirror.',
    ).optional(),
    note: text('What this source is good for, or its limits.').optional(),
  })
  .describe('Where a fact comes from.');

export const sources = z.array(source).describe('Sources, the most official first.');

export const outcome = z
  .strictObject({
    date: edtf('When it happened or was reported. Leave out when nothing is established.').optional(),
    text: text('What became of it, in one or two sentences; say "Not established" where that is so.'),
    sources: sources.default([]),
  })
  .describe('What became of something announced; shown as dated background beside it.');

/** How sure the editors are of a reading or an identification. */
export const confidence = z.enum(['certain', 'likely', 'unclear']);
