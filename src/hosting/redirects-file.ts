import type { MovedPage } from '../catalog/records.ts';

/**
 * The `_redirects` file of Netlify and Cloudflare Pages: a line for each earlier address. Browsers carry the
 * fragment along. Elsewhere, the pages at those addresses say where things are now.
 */
export function renderRedirects(moved: readonly Pick<MovedPage, 'from' | 'to'>[]): string {
  return moved.map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`).join('');
}
