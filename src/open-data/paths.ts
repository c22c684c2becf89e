/** Where the open data that has no address of its own elsewhere is published, relative to the site’s root. */
export const schemaPaths = { article: 'schemas/article.json', entities: 'schemas/entities.json' } as const;
export const entitiesPath = 'entities.json';
export const licensePath = 'license.txt';
