import type { AnalysisNewsArticle, Quotation, Thing, WebPageElement } from 'schema-dts';
import type { Addresses } from '../addresses.ts';
import { type EntityRef, kindOf, kinds } from '../kinds.ts';
import type { ArticleRecord, StatementRecord } from '../records/content.ts';
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
  { article, contents }: Pick<ArticlePage, 'article' | 'contents'>,
  addresses: Addresses,
): readonly Thing[] {
  const id = identifiers(addresses);
  const about = subjects(article);
  const node: AnalysisNewsArticle = {
    '@type': 'AnalysisNewsArticle',
    '@id': id.article(article.id),
    url: addresses.absolute(article.path),
    headline: article.title,
    description: article.description,
    inLanguage: site.language,
    ...exactDate('dateCreated', article.written.edtf),
    datePublished: article.added,
    ...(article.updated ? { dateModified: article.updated } : {}),
    ...(article.byline ? { author: { '@type': 'Person', name: article.byline } } : {}),
    wordCount: article.words,
    isPartOf: { '@id': id.website },
    publisher: { '@id': id.publisher },
    ...basis(article),
    ...corrections(article),
    about: about.map((ref) => ({ '@id': id.entity(ref) })),
    mentions: article.declared
      .filter((ref) => !about.includes(ref))
      .map((ref) => ({ '@id': id.entity(ref) })),
    hasPart: [
      ...contents.map(
        (section): WebPageElement => ({
          '@type': 'WebPageElement',
          '@id': id.section(article.id, section.id),
          name: section.heading,
          url: addresses.absolute(section.sharedAs),
        }),
      ),
      ...article.statements
        .filter(({ how }) => how === 'direct')
        .map((statement) => quotation(statement, id.entity)),
    ],
  };
  const trail = [archiveCrumb(addresses), { name: article.title, path: article.path }];
  return [node, breadcrumbs(trail, addresses), websiteNode(addresses), publisherNode(addresses)];
}

/** What the article is about, as far as it says itself: the entities its title or headings name. */
function subjects({ title, paragraphs, mentions, declared }: ArticleRecord): readonly EntityRef[] {
  const headings = new Set(paragraphs.filter(({ kind }) => kind === 'heading').map(({ id }) => id));
  const forms = new Set(mentions.map(({ form }) => form));
  const inTitle = new Set([...forms].filter((form) => hasWords(title, form)));
  const named = new Set(
    mentions
      .filter(({ paragraph, form }) => headings.has(paragraph) || inTitle.has(form))
      .map(({ entity }) => entity),
  );
  return declared.filter((ref) => named.has(ref));
}

function hasWords(title: string, form: string): boolean {
  if (!title.includes(form)) return false;
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(form)}(?![\\p{L}\\p{N}])`, 'u').test(title);
}

function basis({ source }: ArticleRecord): Pick<AnalysisNewsArticle, 'isBasedOn'> {
  if (!source) return {};
  return {
    isBasedOn: { '@type': 'CreativeWork', name: source.title, ...(source.url ? { url: source.url } : {}) },
  };
}

function corrections({ corrections }: ArticleRecord): Pick<AnalysisNewsArticle, 'correction'> {
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
function quotation({ quote, speaker }: StatementRecord, entityId: (ref: EntityRef) => string): Quotation {
  const speakers = (typeof speaker === 'string' ? [] : speaker).filter((ref) =>
    ['Person', 'Organization'].includes(kinds[kindOf(ref)].schemaType),
  );
  return {
    '@type': 'Quotation',
    text: quote.match(/“([^”]+)”/)?.[1] ?? quote,
    ...(speakers.length > 0 ? { spokenByCharacter: speakers.map((ref) => ({ '@id': entityId(ref) })) } : {}),
  };
}
