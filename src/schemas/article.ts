import * as z from 'zod';
import { type Kind, kindNames } from '../kinds.ts';
import { day, edtf, id, outcome, reference, text, webAddress } from './fields.ts';

/** How words reach the reader: the vocabulary of `statements[].how`. */
export const hows = {
  direct: 'Quoted directly',
  reported: 'Reported speech',
  joint: 'Joint position',
  decision: 'Decision or invitation',
  ascribed: 'Ascribed belief',
  anonymous: 'Unnamed voices',
  unclear: 'Attribution unclear',
  author: 'The author’s own judgment',
} as const;

export type How = keyof typeof hows;

const edit = z
  .strictObject({
    from: z.string().min(1).describe('Words of the source text, as they stand there.'),
    to: z.string().describe('What this article has instead; empty where they are left out.'),
    why: text('The reason, as readers will see it.'),
  })
  .describe('A difference from the source text.');

const declared = Object.fromEntries(
  kindNames.map((kind) => [
    kind,
    z
      .array(id(`A file name in content/${kind}/, without .md.`))
      .default([])
      .describe(`Every entry of ${kind} this article names.`),
  ]),
) as Record<Kind, z.ZodDefault<z.ZodArray<ReturnType<typeof id>>>>;

const date = z
  .strictObject({
    phrase: text('The words of the text that tell the time.'),
    in: text(
      'A longer stretch of the text that contains the phrase; it must occur exactly once. Default: the phrase.',
    ).optional(),
    value: edtf('What the words mean, in EDTF.'),
    note: text('How this is known.').optional(),
  })
  .describe('A time expression of the text and the date it means.');

const statement = z
  .strictObject({
    speaker: z
      .union([
        reference('An entity'),
        z.array(reference('An entity')).min(1),
        text('Words for an unnamed speaker.'),
      ])
      .describe('Who says it: an entity, a list of entities, or plain words for an unnamed one.'),
    how: z.enum(Object.keys(hows) as [How, ...How[]]).describe('How the words reach the reader.'),
    quote: text('The exact words of the article; they must occur exactly once.'),
    note: text('What a reader should know, e.g. where the attribution lapses.').optional(),
    recorded: outcome.optional().describe('Where outside records differ from the statement.'),
    outcome: outcome.optional(),
  })
  .describe('A claim in the article and the voice it comes from.');

/** Frontmatter of an article. */
export const article = z.strictObject({
  title: text('Headline. Where there is a source, its headline.'),
  description: text('One or two sentences in the editors’ words, for previews and indexes.'),
  written: edtf('When the text was written, as far as known: "2021-03~".'),
  added: day('The day it entered this site; feeds and sitemaps use it.'),
  updated: day('The day of the last correction; needs an entry in `corrections`.').optional(),
  byline: text('Author’s name. Leave out when it is not established; the page says so.').optional(),
  source: z
    .strictObject({
      file: text('The original text, relative to the content folder: sources/….txt.').optional(),
      title: text('Credit line or title of the source.'),
      url: webAddress('Where the source can be read.').optional(),
      note: text('What is and is not known of it.').optional(),
    })
    .describe('The text this article was made from.')
    .optional(),
  edits: z.array(edit).default([]).describe('Every difference from the source text, in order.'),
  corrections: z
    .array(
      z.strictObject({
        date: day('The day of the correction.'),
        text: text('What was wrong and what is right.'),
      }),
    )
    .default([])
    .describe('What was corrected, and when.'),
  caption: z
    .strictObject({
      text: text('The caption’s words; part of the article’s text.'),
      credit: text('Who made the picture.').optional(),
      image: text(
        'Image file beside the article. Leave out when there is none; none is invented.',
      ).optional(),
      alt: text('What the picture shows, for those who cannot see it.').optional(),
    })
    .describe('The words under the picture, and the picture where there is one.')
    .optional(),
  ...declared,
  dates: z.array(date).default([]).describe('What the time expressions of the text mean.'),
  statements: z
    .array(statement)
    .default([])
    .describe('Claims in the article, each with the voice it comes from.'),
  leftOut: z
    .array(z.strictObject({ what: text('What is not represented.'), why: text('The reason.') }))
    .default([])
    .describe('Names, dates or claims that are deliberately not entries.'),
  formerIds: z
    .array(id('An earlier file name of this article.'))
    .default([])
    .describe('Earlier ids, kept alive for links.'),
  draft: z.boolean().default(false).describe('Drafts show while writing and are never published.'),
});

export type ArticleData = z.output<typeof article>;
