import * as z from 'zod';
import type { Addresses } from '../addresses.ts';
import { articleDataSchema } from './article-schema.ts';
import { entitiesDataSchema } from './entities-schema.ts';
import { licensePath, schemaPaths } from './paths.ts';

/** The published JSON Schemas (2020-12), made from the schemas the code itself is typed by. */
export function jsonSchemas(addresses: Addresses) {
  const absolute = (path: string) => addresses.absolute(addresses.page(path));
  const publish = (title: string, path: string, schema: z.ZodType) => {
    const { $schema, ...rest } = z.toJSONSchema(schema);
    return { $schema, $id: absolute(path), $comment: `License: ${absolute(licensePath)}`, title, ...rest };
  };
  return {
    article: publish('Article', schemaPaths.article, articleDataSchema),
    entities: publish('Entities', schemaPaths.entities, entitiesDataSchema),
  };
}
