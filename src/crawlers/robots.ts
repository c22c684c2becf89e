import type { Addresses } from '../addresses.ts';
import type { OutputFile } from '../output-file.ts';

/** `robots.txt`. Nothing is barred: a crawler must read a page to see that it is not for the index. */
export function robotsFile(addresses: Addresses): OutputFile {
  const sitemap = addresses.absolute(addresses.page('sitemap.xml'));
  return { path: 'robots.txt', body: `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n` };
}
