import type { BreadcrumbList } from 'schema-dts';
import type { Addresses } from '../addresses.ts';

/** A step on the way to a page, as the page shows it. */
export interface Crumb {
  readonly name: string;
  /** Root-relative, with the base path. */
  readonly path: string;
}

/** The way from the front page to this one, itself included; only for pages that show it. */
export function breadcrumbs(trail: readonly Crumb[], addresses: Addresses): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addresses.absolute(path),
    })),
  };
}
