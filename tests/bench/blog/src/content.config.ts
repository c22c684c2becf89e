import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  posts: defineCollection({
    loader: glob({ pattern: '*.md', base: `${process.env['CONTENT_DIR']}/articles` }),
    schema: z.looseObject({ title: z.string(), description: z.string() }),
  }),
};
