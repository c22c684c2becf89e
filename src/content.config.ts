import { defineCollection } from 'astro:content';
import { settings } from 'virtual:gazetteer/settings';
import { z } from 'astro/zod';
import { recordLoader } from './publication/loader.ts';
import type { Collection } from './publication/store.ts';

const records = (collection: Collection) =>
  defineCollection({
    loader: recordLoader(settings.cacheDir, collection),
    schema: z.object({ id: z.string(), digest: z.string() }),
  });

export const collections = {
  articles: records('articles'),
  sections: records('sections'),
  entities: records('entities'),
  kinds: records('kinds'),
  matrices: records('matrices'),
  moved: records('moved'),
  site: records('site'),
};
