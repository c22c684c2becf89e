import type { Loader } from 'astro/loaders';
import { readDuePages } from './due-pages.ts';
import type { Collection } from './store.ts';

/**
 * Hands Astro’s content layer the pages to make: the id of each, and the digest by which the development server
 * knows whether anything they show has changed. The records themselves stay in the store, since Astro bundles
 * everything it holds into one module.
 */
export function recordLoader(cacheDir: string, collection: Collection): Loader {
  return {
    name: 'gazetteer',
    async load({ store }) {
      for (const id of store.keys()) store.delete(id);
      // Astro warns of a collection that never held anything, and here that is no fault.
      store.set({ id: '-', data: { id: '-', digest: '' } });
      store.delete('-');
      for (const [id, digest] of Object.entries(readDuePages(cacheDir)[collection])) {
        store.set({ id, data: { id, digest }, digest });
      }
    },
  };
}
