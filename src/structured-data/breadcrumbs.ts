import type { BreadcrumbList } from 'schema-dts';
import type { Addresses } from '../addresses.ts';
import { site } from '../site.ts';

/** A step on the way to a page; each is a link or the heading of that page. */
export interface Crumb {
  readonly name: string;
  /** Root-relative, with the base path. */
  readonly path: string;
}

/** The way from the front page to this one, itself included. */
export function breadcrumbs(trail: readonly Crumb[], addresses: Addresses): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.name, path: addresses.page('') }, ...trail].map(
      ({ name, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: addresses.absolute(path),
      }),
    ),
  };
}

export function archiveCrumb(addresses: Addresses): Crumb {
  return { name: 'Articles', path: addresses.page('articles/') };
}
