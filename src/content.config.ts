import { defineCollection } from 'astro:content';
import { settings } from 'virtual:gazetteer/settings';
import { z } from 'astro/zod';
import { recordLoader } from './publication/loader.ts';
import { forEachCollection } from './publication/store.ts';

export const collections = forEachCollection((collection) =>
  defineCollection({
    loader: recordLoader(settings.cacheDir, collection),
    schema: z.object({ id: z.string(), digest: z.string() }),
  }),
);
