import type { Thing, WebPage } from 'schema-dts';
import type { Addresses } from '../addresses.ts';
import { kinds } from '../kinds.ts';
import type { EntityPage } from '../records/pages.ts';
import { site } from '../site.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { entityNode } from './entity-node.ts';
import { identifiers } from './identifiers.ts';
import { publisherNode, websiteNode } from './site-graph.ts';

/** An entity’s page: the page, what it is about, and the articles it lists. */
export function entityGraph(page: EntityPage, addresses: Addresses): readonly Thing[] {
  const id = identifiers(addresses);
  const url = addresses.absolute(page.card.path);
  const webPage: WebPage = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: page.card.name,
    inLanguage: site.language,
    ...(page.lastModified ? { dateModified: page.lastModified } : {}),
    isPartOf: { '@id': id.website },
    mainEntity: { '@id': id.entity(page.card.ref) },
  };
  const { kind } = page.card;
  const trail = [{ name: kinds[kind].label, path: addresses.kind(kind) }, page.card];
  return [
    webPage,
    entityNode(page, addresses),
    breadcrumbs(trail, addresses),
    websiteNode(addresses),
    publisherNode(addresses),
  ];
}
