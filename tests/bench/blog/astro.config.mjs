import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';

// The simplest blog Astro makes with the unified processor: what the site is measured against.
export default defineConfig({
  outDir: process.env.BLOG_OUT,
  cacheDir: process.env.BLOG_CACHE,
  markdown: { processor: unified() },
});
