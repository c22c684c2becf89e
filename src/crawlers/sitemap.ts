import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Addresses } from '../addresses.ts';
import { lastChange, lastModified } from '../catalog/last-modified.ts';
import { latestDay } from '../dates/latest-day.ts';
import { type EntityRef, type Kind, kindNames, kindOf } from '../kinds.ts';
import type { OutputFile } from '../output-file.ts';
import type { ArticleCard } from '../records/parts.ts';

/** What the protocol allows in one file. https://www.sitemaps.org/protocol.html */
const addressesInFile = 50_000;

/** What there is to list. */
export interface SitemapSource {
  readonly articles: readonly Pick<ArticleCard, 'id' | 'path' | 'added' | 'updated' | 'draft'>[];
  /** Entities, with the latest change of the articles that name each. */
  readonly entities: readonly {
    readonly ref: EntityRef;
    readonly path: string;
    readonly lastModified: string | null;
  }[];
}

interface Location {
  readonly path: string;
  /** A day; absent where nothing says when the page changed. */
  readonly lastmod: string | null;
}

/**
 * `sitemap.xml`: every page that is canonical and for the index, with the day its content changed.
 * Pages of sections, further pages of passages and the search are not. A site with more addresses than one file
 * may have gets numbered files, and `sitemap.xml` lists them.
 */
export async function sitemapFiles(
  source: SitemapSource,
  addresses: Addresses,
): Promise<readonly OutputFile[]> {
  const locations = listLocations(source, addresses);
  if (locations.length <= addressesInFile) {
    return [{ path: 'sitemap.xml', body: await sitemapXml(locations, addresses) }];
  }
  const parts: OutputFile[] = [];
  for (let start = 0; start < locations.length; start += addressesInFile) {
    const body = await sitemapXml(locations.slice(start, start + addressesInFile), addresses);
    parts.push({ path: `sitemap-${parts.length + 1}.xml`, body });
  }
  const index = new SitemapIndexStream({ level: ErrorLevel.THROW });
  for (const { path } of parts) index.write({ url: addresses.absolute(addresses.page(path)) });
  index.end();
  return [{ path: 'sitemap.xml', body: String(await streamToPromise(index)) }, ...parts];
}

function listLocations({ articles, entities }: SitemapSource, addresses: Addresses): readonly Location[] {
  const published = articles.filter(({ draft }) => !draft);
  const latest = lastModified(published);
  const overviews = ['', 'articles/', 'names/', 'timeline/', 'statements/', 'map/', 'corrections/'];
  const changesOf = (kind: Kind) =>
    entities.flatMap(({ ref, lastModified }) => (kindOf(ref) === kind ? (lastModified ?? []) : []));
  return [
    ...overviews.map((page) => ({ path: addresses.page(page), lastmod: latest })),
    { path: addresses.page('about/'), lastmod: null },
    ...published.flatMap((article) => [
      { path: article.path, lastmod: lastChange(article) },
      { path: addresses.articleNames(article.id), lastmod: lastChange(article) },
    ]),
    ...kindNames.map((kind) => ({
      path: addresses.kind(kind),
      lastmod: latestDay(changesOf(kind)),
    })),
    ...entities.map(({ path, lastModified }) => ({ path, lastmod: lastModified })),
  ];
}

async function sitemapXml(locations: readonly Location[], addresses: Addresses): Promise<string> {
  const stream = new SitemapStream({
    level: ErrorLevel.THROW,
    lastmodDateOnly: true,
    xmlns: { news: false, video: false, xhtml: false, image: false },
  });
  const whole = streamToPromise(stream);
  for (const { path, lastmod } of locations) {
    stream.write({ url: addresses.absolute(path), ...(lastmod === null ? {} : { lastmod }) });
  }
  stream.end();
  return String(await whole);
}
