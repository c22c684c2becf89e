import * as z from 'zod';
import { type Kind, kindNames, kinds } from '../kinds.ts';

const entity = (kind: Kind) => {
  const { draft: _, ...fields } = kinds[kind].schema.shape;
  return z
    .strictObject({
      id: z
        .string()
        // Not startsWith, which publishes a format unknown to JSON Schema.
        .regex(new RegExp(`^${kind}/[a-z0-9-]+$`))
        .describe('`kind/id`, as `mentions[].entity` of an article has it.'),
      kind: z.literal(kind),
      url: z.url(),
      ...fields,
      background: z.string().nullable().describe('Background as HTML with absolute addresses.'),
    })
    .describe(kinds[kind].about);
};

const [first, ...rest] = kindNames.map(entity) as [ReturnType<typeof entity>, ...ReturnType<typeof entity>[]];

/** `/entities.json`: the fields of each kind are those of its frontmatter. */
export const entitiesDataSchema = z
  .strictObject({
    schema: z.url().describe('The JSON Schema of this file.'),
    license: z.url().describe('What may be done with it.'),
    entities: z.array(z.discriminatedUnion('kind', [first, ...rest])),
  })
  .describe('Every entity the articles may name, with every form of its name.');

export type EntitiesOpenData = z.output<typeof entitiesDataSchema>;
