import type { Addresses } from '../addresses.ts';
import type { OutputFile } from '../output-file.ts';
import type { ArticleRecord, EntityRecord } from '../records/content.ts';
import { type ArticleDataContext, articleData } from './article-data.ts';
import { entitiesData } from './entities-data.ts';
import { jsonSchemas } from './json-schemas.ts';
import { licenseNote } from './license-note.ts';
import { entitiesPath, licensePath, schemaPaths } from './paths.ts';

/** `articles/ID.json`. */
export function articleDataFile(article: ArticleRecord, context: ArticleDataContext): OutputFile {
  return { path: `articles/${article.id}.json`, body: json(articleData(article, context)) };
}

/** `entities.json`. */
export function entitiesDataFile(
  entities: readonly EntityRecord[],
  context: { readonly addresses: Addresses },
): OutputFile {
  return { path: entitiesPath, body: json(entitiesData(entities, context)) };
}

/** What depends on the address of the site alone: the schemas and the license note. */
export function openDataFrame(addresses: Addresses): readonly OutputFile[] {
  const schemas = jsonSchemas(addresses);
  return [
    { path: schemaPaths.article, body: json(schemas.article) },
    { path: schemaPaths.entities, body: json(schemas.entities) },
    { path: licensePath, body: `${licenseNote.join('\n\n')}\n` },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
