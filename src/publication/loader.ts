import type { Loader } from 'astro/loaders';
import { type Collection, readManifest } from './store.ts';

/**
 * Hands the prepared records to Astro’s content layer: the id of each, and the digest by which
 * pages know whether anything they show has changed. The records themselves stay in the store,
 * since Astro bundles everything it holds into one module.
 */
export function recordLoader(cacheDir: string, collection: Collection): Loader {
  return {
    name: 'gazetteer',
    async load({ store }) {
      const records = Object.entries(readManifest(cacheDir)[collection]);
      const present = new Set(records.map(([id]) => id));
      for (const id of store.keys()) if (!present.has(id)) store.delete(id);
      for (const [id, digest] of records) store.set({ id, data: { id, digest }, digest });
    },
  };
}
