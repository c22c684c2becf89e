import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeEditorSchemas } from '../editors/write-editor-schemas.ts';
import { watchFolder } from '../files/watch-folder.ts';
import type { Settings } from '../settings.ts';
import { type Prepared, prepareEmpty } from './prepare.ts';
import { hasRecords } from './store.ts';
import { prepareDrafts, watchContent } from './watch-content.ts';

/**
 * While somebody writes: drafts take part, changes to the content are prepared as they happen, and with mistakes
 * the pages keep their last good state.
 */
export function devIntegration(settings: Settings): AstroIntegration {
  const watching = new AbortController();
  const changes = watchFolder(settings.contentDir, watching.signal);
  let first: Prepared;

  return {
    name: 'gazetteer:dev',
    hooks: {
      async 'astro:config:setup'({ injectScript, logger }) {
        for (const script of scripts) injectScript('page', `import ${JSON.stringify(script)};`);
        // From now on, so that no change is missed while the site starts.
        await changes.next();
        first = await prepareDrafts(settings);
        if (!first.manifest && !hasRecords(settings.cacheDir)) prepareEmpty(settings);
        logger.info(`${first.articles.length} articles, ${first.entities.length} entities`);
      },

      'astro:server:setup'({ server }) {
        watchContent(server, settings, first, changes);
      },

      // Not earlier: Astro writes a list of its own at the same place while it starts.
      'astro:server:start'() {
        writeEditorSchemas(settings.contentDir, first.texts.keys());
      },

      'astro:server:done'() {
        watching.abort();
      },
    },
  };
}

const scripts = ['tidy-overlay.ts', 'hear-of-changes.ts'].map((name) =>
  fileURLToPath(new URL(`../scripts/${name}`, import.meta.url)),
);
