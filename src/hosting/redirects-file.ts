import type { MovedPage } from '../records/pages.ts';

/** From an earlier address to the present one, both percent-encoded; the latter may carry a fragment. */
export type Redirect = Pick<MovedPage, 'from' | 'to'>;

/**
 * A `_redirects` file with a line for each earlier address. Browsers carry the fragment along.
 *
 * Cloudflare Pages and Workers follow every line (the first 2,000). Netlify and GitLab Pages read the file too,
 * but send the page at the old address since there is one; the `301!` that would change Netlify’s mind makes the
 * others reject the line. `npm run nginx` makes its rules from this file. GitHub Pages and plain file servers
 * know nothing of it. Wherever no redirect happens, that page leads on.
 */
export function renderRedirects(moved: readonly Redirect[]): string {
  return moved.map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`).join('');
}

/** The lines of a `_redirects` file, as they are written there. */
export function parseRedirects(text: string): Redirect[] {
  return text
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([from, to]) => (from && to ? [{ from, to }] : []));
}
