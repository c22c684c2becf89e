import { defineConfig } from 'astro/config';

// As many pages of a line each as are asked for: how quickly Astro makes pages that are no work.
export default defineConfig({
  outDir: process.env.BAREST_OUT,
  cacheDir: process.env.BAREST_CACHE,
});
