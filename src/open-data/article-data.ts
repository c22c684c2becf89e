import type { Addresses } from '../addresses.ts';
import type { ArticleRecord, SectionRecord } from '../records/content.ts';
import type { ArticleOpenData } from './article-schema.ts';

export interface ArticleDataContext {
  readonly addresses: Addresses;
  /** Whether sections have pages of their own. */
  readonly sectionPages: boolean;
}

/** The article as open data: what `/articles/ID.json` holds, and no key more. */
export function articleData(article: ArticleRecord, context: ArticleDataContext): ArticleOpenData {
  return {
    id: article.id,
    url: context.addresses.absolute(article.path),
    title: article.title,
    description: article.description,
    written: article.written.edtf,
    added: article.added,
    updated: article.updated,
    byline: article.byline,
    source: article.source ? source(article.source) : null,
    sections: article.sections.flatMap((section) =>
      section.id === null ? [] : [sectionData(article.id, section.id, section, context)],
    ),
    paragraphs: article.paragraphs.map(({ id, section, text }) => ({ id, section, text })),
    mentions: article.mentions.map(({ entity, form, paragraph, start, end, linked }) => ({
      entity,
      form,
      paragraph,
      start,
      end,
      linked,
    })),
    dates: article.dates.map(({ phrase, value, paragraph, start, end }) => ({
      phrase,
      value,
      paragraph,
      start,
      end,
    })),
    statements: article.statements.map(({ speaker, how, quote, paragraph, start, end }) => ({
      speaker: typeof speaker === 'string' ? speaker : [...speaker],
      how,
      quote,
      paragraph,
      start,
      end,
    })),
    notes: article.notes.map(({ id, paragraph, text }) => ({ id, paragraph, text })),
  };
}

function source({ file, title, url, note }: NonNullable<ArticleRecord['source']>) {
  return { file: file ?? null, title, url: url ?? null, note: note ?? null };
}

function sectionData(
  articleId: string,
  id: string,
  { heading, formerIds }: SectionRecord,
  { addresses, sectionPages }: ArticleDataContext,
) {
  const url = addresses.absolute(addresses.anchor(articleId, id));
  return {
    id,
    heading,
    url,
    sharedAs: sectionPages ? addresses.absolute(addresses.section(articleId, id)) : url,
    formerIds: [...formerIds],
  };
}
