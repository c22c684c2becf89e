import type { Addresses } from '../addresses.ts';
import { isKind } from '../kinds.ts';

/** What a browser would run, or take for a page or for data of this site. */
const active = /\.(?:x?html?|m?js|css|json|xml|wasm|webmanifest)$/i;

/** Whether a file of the content folder can be served as it is, at its own path, without being part of the site. */
export function isServable(path: string): boolean {
  const folder = path.slice(0, path.indexOf('/'));
  return (folder === 'articles' || folder === 'sources' || isKind(folder)) && !active.test(path);
}

/** Address of such a file; its name may have characters that mean something else in an address. */
export function fileAddress(path: string, { page }: Pick<Addresses, 'page'>): string {
  return page(path.split('/').map(encodeURIComponent).join('/'));
}
