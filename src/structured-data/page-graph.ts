import type { AboutPage, CollectionPage, SearchResultsPage, Thing, WebPage } from 'schema-dts';
import type { Addresses } from '../addresses.ts';
import { site } from '../site.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { identifiers } from './identifiers.ts';
import { publisherNode, websiteNode } from './site-graph.ts';

export interface PlainPage {
  readonly type: (AboutPage | CollectionPage | SearchResultsPage | WebPage)['@type'];
  /** Root-relative, with the base path. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
}

/** A page about no one thing: an index, the timeline, the map, the search, the about page. */
export function pageGraph(
  { type, path, name, description }: PlainPage,
  addresses: Addresses,
): readonly Thing[] {
  const url = addresses.absolute(path);
  const page = {
    '@type': type,
    '@id': url,
    url,
    name,
    description,
    inLanguage: site.language,
    isPartOf: { '@id': identifiers(addresses).website },
  } as Thing;
  return [page, breadcrumbs([{ name, path }], addresses), websiteNode(addresses), publisherNode(addresses)];
}
