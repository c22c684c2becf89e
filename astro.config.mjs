import { defineConfig } from 'astro/config';
import { gazetteer } from './src/publication/integration.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env);

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: settings.outDir,
  server: { port: settings.port },
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [gazetteer(settings)],
  // Spaces between words and links stay, however the templates are wrapped.
  compressHTML: true,
  vite: {
    build: {
      // The policy of pages allows scripts from files, and no inline ones but those it lists.
      assetsInlineLimit: 0,
      // The style sheet says itself what older browsers get; rewriting it for them would double it.
      cssTarget: 'esnext',
    },
  },
});
