import type { Organization, SearchAction, Thing, WebSite, WithActionConstraints } from 'schema-dts';
import type { Addresses } from '../addresses.ts';
import { site } from '../site.ts';
import { identifiers } from './identifiers.ts';

/** The front page: the site, who publishes it, and how to search it. */
export function siteGraph(addresses: Addresses): readonly Thing[] {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${addresses.absolute(addresses.page('search/'))}?q={query}`,
    },
    'query-input': 'required name=query',
  };
  return [
    {
      ...websiteNode(addresses),
      description: site.description,
      inLanguage: site.language,
      potentialAction: search,
    },
    publisherNode(addresses),
  ];
}

export function websiteNode(addresses: Addresses): WebSite {
  const id = identifiers(addresses);
  return {
    '@type': 'WebSite',
    '@id': id.website,
    url: addresses.absolute(addresses.page('')),
    name: site.name,
    publisher: { '@id': id.publisher },
  };
}

export function publisherNode(addresses: Addresses): Organization {
  return {
    '@type': 'Organization',
    '@id': identifiers(addresses).publisher,
    name: site.name,
    url: addresses.absolute(addresses.page('')),
  };
}
