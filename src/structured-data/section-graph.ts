import type { AnalysisNewsArticle, Thing, WebPage } from 'schema-dts';
import type { Addresses } from '../addresses.ts';
import type { SectionPage } from '../records/pages.ts';
import { site } from '../site.ts';
import { archiveCrumb, breadcrumbs } from './breadcrumbs.ts';
import { identifiers } from './identifiers.ts';
import { publisherNode, websiteNode } from './site-graph.ts';

/** A section’s own page: the section is the one of the article, and part of it. */
export function sectionGraph(
  {
    article,
    link,
    mentions,
    description,
  }: Pick<SectionPage, 'article' | 'link' | 'mentions' | 'description'>,
  addresses: Addresses,
): readonly Thing[] {
  const id = identifiers(addresses);
  const url = addresses.absolute(link.sharedAs);
  const whole: AnalysisNewsArticle = {
    '@type': 'AnalysisNewsArticle',
    '@id': id.article(article.id),
    url: addresses.absolute(article.path),
    headline: article.title,
    isPartOf: { '@id': id.website },
  };
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: link.heading,
    description,
    inLanguage: site.language,
    isPartOf: { '@id': id.article(article.id) },
    mainEntity: {
      '@type': 'WebPageElement',
      '@id': id.section(article.id, link.id),
      name: link.heading,
      isPartOf: { '@id': id.article(article.id) },
      mentions: mentions.map((ref) => ({ '@id': id.entity(ref) })),
    },
  };
  const trail = [
    archiveCrumb(addresses),
    { name: article.title, path: article.path },
    { name: link.heading, path: link.sharedAs },
  ];
  return [page, whole, breadcrumbs(trail, addresses), websiteNode(addresses), publisherNode(addresses)];
}
