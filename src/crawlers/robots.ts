import type { Addresses } from '../addresses.ts';
import type { OutputFile } from '../output-file.ts';

/**
 * `robots.txt`. Nothing is barred: a crawler must read a page to see that it is not for the index. Crawlers look
 * for it at the top of a host alone, so it names the sitemaps of the other parts too.
 */
export function robotsFile(addresses: Addresses, otherParts: readonly string[] = []): OutputFile {
  const sitemaps = [addresses.page('sitemap.xml'), ...otherParts.map((part) => `${part}sitemap.xml`)];
  const lines = sitemaps.map((path) => `Sitemap: ${addresses.absolute(path)}\n`);
  return { path: 'robots.txt', body: `User-agent: *\nAllow: /\n\n${lines.join('')}` };
}
