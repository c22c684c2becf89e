import type { AnalysisNewsArticle, Quotation, Thing, WebPageElement } from 'schema-dts';
import type { Addresses } from '../addresses.ts';
import { type EntityRef, kindOf, kinds } from '../kinds.ts';
import type { ArticlePage } from '../records/pages.ts';
import { site } from '../site.ts';
import { archiveCrumb, breadcrumbs } from './breadcrumbs.ts';
import { exactDate } from './exact-date.ts';
import { identifiers } from './identifiers.ts';
import { publisherNode, websiteNode } from './site-graph.ts';

/**
 * An article’s page. `datePublished` is the publication on this site; when the text was written is
 * claimed only where the day, month or year is known. Entities are named by their `@id`s alone.
 */
export function articleGraph(
  { article: { source, corrections }, card, contents, about, mentions, quotations }: ArticlePage,
  addresses: Addresses,
): readonly Thing[] {
  const id = identifiers(addresses);
  const node: AnalysisNewsArticle = {
    '@type': 'AnalysisNewsArticle',
    '@id': id.article(card.id),
    url: addresses.absolute(card.path),
    headline: card.title,
    description: card.description,
    inLanguage: site.language,
    ...exactDate('dateCreated', card.written.edtf),
    datePublished: card.added,
    ...(card.updated ? { dateModified: card.updated } : {}),
    ...(card.byline ? { author: { '@type': 'Person', name: card.byline } } : {}),
    wordCount: card.words,
    isPartOf: { '@id': id.website },
    publisher: { '@id': id.publisher },
    ...basis(source),
    ...correctionComments(corrections),
    about: about.map((ref) => ({ '@id': id.entity(ref) })),
    mentions: mentions.map((ref) => ({ '@id': id.entity(ref) })),
    hasPart: [
      ...contents.map(
        (section): WebPageElement => ({
          '@type': 'WebPageElement',
          '@id': id.section(card.id, section.id),
          name: section.heading,
          url: addresses.absolute(section.sharedAs),
        }),
      ),
      ...quotations.map((one) => quotation(one, id.entity)),
    ],
  };
  const trail = [archiveCrumb(addresses), { name: card.title, path: card.path }];
  return [node, breadcrumbs(trail, addresses), websiteNode(addresses), publisherNode(addresses)];
}

function basis(source: ArticlePage['article']['source']): Pick<AnalysisNewsArticle, 'isBasedOn'> {
  if (!source) return {};
  return {
    isBasedOn: { '@type': 'CreativeWork', name: source.title, ...(source.url ? { url: source.url } : {}) },
  };
}

function correctionComments(
  corrections: ArticlePage['article']['corrections'],
): Pick<AnalysisNewsArticle, 'correction'> {
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
    })),
  };
}

/** Speakers that schema.org counts as such: a country is a place to it. */
function quotation(
  { quote, speaker }: ArticlePage['quotations'][number],
  entityId: (ref: EntityRef) => string,
): Quotation {
  const speakers = (typeof speaker === 'string' ? [] : speaker).filter((ref) =>
    ['Person', 'Organization'].includes(kinds[kindOf(ref)].schemaType),
  );
  return {
    '@type': 'Quotation',
    text: quote.match(/“([^”]+)”/)?.[1] ?? quote,
    ...(speakers.length > 0 ? { spokenByCharacter: speakers.map((ref) => ({ '@id': entityId(ref) })) } : {}),
  };
}
