import * as z from 'zod';
import { type How, hows } from '../schemas/article.ts';

const ref = z.string().regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
const offset = z.int().min(0);
const span = {
  paragraph: z.string().describe('Id of the paragraph.'),
  start: offset.describe('First UTF-16 unit of the words in the paragraph’s text.'),
  end: offset.describe('The unit behind the last.'),
};

const source = z.strictObject({
  file: z.string().nullable().describe('The original text in the project’s content folder.'),
  title: z.string(),
  url: z.url().nullable(),
  note: z.string().nullable().describe('What is and is not known of it.'),
});

const section = z.strictObject({
  id: z.string(),
  heading: z.string(),
  url: z.url().describe('The section in its article.'),
  sharedAs: z.url().describe('Its own page, whose preview is the section’s; `url` where there is none.'),
  formerIds: z.array(z.string()).describe('Earlier ids that links may still use.'),
});

const paragraph = z.strictObject({
  id: z.string().describe('A permanent anchor of the article’s page.'),
  section: z.string().nullable().describe('Null in the lead, and for the caption.'),
  text: z.string().describe('The text exactly as shown. Headings and the caption are paragraphs too.'),
});

const mention = z.strictObject({
  entity: ref.describe('An `id` of entities.json.'),
  form: z.string().describe('The words that name it: the paragraph’s text from `start` to `end`.'),
  ...span,
  linked: z.boolean().describe('Whether the page links this mention.'),
});

const date = z.strictObject({
  phrase: z.string().describe('The words that tell the time.'),
  value: z.string().describe('What they mean, in EDTF (ISO 8601-2).'),
  ...span,
});

const statement = z.strictObject({
  speaker: z.union([z.array(ref), z.string()]).describe('Entities, or words for an unnamed speaker.'),
  how: z.enum(Object.keys(hows) as [How, ...How[]]).describe('How the words reach the reader.'),
  quote: z.string(),
  ...span,
});

const note = z.strictObject({
  id: z.string(),
  paragraph: z.string().describe('The paragraph that refers to it first.'),
  text: z.string(),
});

/** `/articles/ID.json`: the type, the published JSON Schema and the tests all come from here. */
export const articleDataSchema = z
  .strictObject({
    id: z.string(),
    url: z.url(),
    title: z.string(),
    description: z.string(),
    written: z.string().describe('When the text was written, in EDTF (ISO 8601-2).'),
    added: z.iso.date().describe('The day it entered this site; not a date of first publication.'),
    updated: z.iso.date().nullable().describe('The day of the last correction.'),
    byline: z.string().nullable().describe('Null where the author is not established.'),
    source: source.nullable(),
    sections: z.array(section),
    paragraphs: z.array(paragraph),
    mentions: z.array(mention),
    dates: z.array(date),
    statements: z.array(statement),
    notes: z.array(note).describe('Editors’ notes: not part of the article’s text.'),
  })
  .describe('An article as data: its text, and where it names what.');

export type ArticleOpenData = z.output<typeof articleDataSchema>;
