import * as z from 'zod';

/** Raised when files of an older form can no longer be read as they are. */
export const ledgerVersion = 1;

const version = z.literal(ledgerVersion);

/** `permalinks/articles/ID.json` */
export const articleFile = z.strictObject({
  version,
  formerIds: z.array(z.string()).optional(),
  anchors: z.record(
    z.string(),
    z.strictObject({
      kind: z.enum(['heading', 'paragraph', 'note']),
      text: z.string().nullable(),
      after: z.string().nullable().optional(),
      now: z.string().optional(),
      left: z.array(z.string()).optional(),
      retired: z.literal(true).optional(),
    }),
  ),
});

/** `permalinks/entities.json` */
export const entitiesFile = z.strictObject({
  version,
  entities: z.record(z.string(), z.strictObject({ now: z.string().optional() })),
});
