import type { ArticleRecord } from '../records/content.ts';
import type { MovedPage } from '../records/pages.ts';
import type { Archive } from './archive.ts';
import { anchorsIn, findDeparted } from './find-departed.ts';
import type { IndexedArticle } from './index-article.ts';
import { nestedSections } from './nested-sections.ts';
import { referredNotes } from './notes-by-block.ts';
import { countPages } from './number-pages.ts';

/**
 * Earlier addresses that still lead somewhere: of renamed articles, sections and entities, and of sections
 * that were retired. An earlier id that is in use again is no earlier address.
 */
export function movedPages(archive: Archive, sectionPages: boolean): readonly MovedPage[] {
  const moved = [
    ...archive.articles.flatMap((article) => [
      ...movedArticle(article, archive),
      ...(sectionPages ? movedSections(article, archive) : []),
    ]),
    ...movedEntities(archive),
  ];
  const present = new Set([
    ...archive.articles.flatMap(({ card, contents }) => [
      card.path,
      ...contents.map(({ sharedAs }) => sharedAs),
    ]),
    ...[...archive.cards.values()].map(({ path }) => path),
  ]);
  return moved.filter(({ from }) => !present.has(from));
}

function movedArticle({ record, card }: IndexedArticle, { addresses }: Archive): readonly MovedPage[] {
  if (record.formerIds.length === 0) return [];
  const anchors = anchorsOf(record);
  const shown = { title: card.title, card: addresses.articleCard(card.id) };
  return record.formerIds.flatMap((id) => [
    { from: addresses.article(id), to: card.path, ...shown, anchors },
    { from: addresses.articleNames(id), to: addresses.articleNames(card.id), ...shown, anchors: [] },
  ]);
}

/** Pages of sections whose id, or whose article’s id, was another one. */
function movedSections({ record, contents }: IndexedArticle, { addresses }: Archive): readonly MovedPage[] {
  const articleIds = [record.id, ...record.formerIds];
  const addressesOf = (sections: readonly string[]) =>
    articleIds.flatMap((article) => sections.map((section) => addresses.section(article, section)));
  const ofSections = contents.flatMap(({ id, heading, sharedAs }) => {
    const former = record.sections.find((section) => section.id === id)?.formerIds ?? [];
    const from = addressesOf([id, ...former]).filter((path) => path !== sharedAs);
    if (from.length === 0) return [];
    const anchors = anchorsOf(record, id);
    const card = addresses.sectionCard(record.id, id);
    return from.map((path) => ({ from: path, to: sharedAs, title: heading, card, anchors }));
  });
  const retired = record.retired.filter(({ kind }) => kind === 'heading');
  const ofRetired = retired.flatMap(({ id }) =>
    addressesOf([id]).map((path) => ({
      from: path,
      to: addresses.anchor(record.id, id),
      title: record.title,
      card: addresses.articleCard(record.id),
      anchors: anchorsOf(record),
    })),
  );
  return [...ofSections, ...ofRetired];
}

function movedEntities({ entities, named, addresses, cards }: Archive): readonly MovedPage[] {
  return [...entities.values()].flatMap(({ ref, kind, path, data }) =>
    data.formerIds.flatMap((id) => {
      const pages = Array.from({ length: countPages(named.get(ref)?.length ?? 0) }, (_, index) => index + 1);
      return pages.map((page) => ({
        from: addresses.entity(`${kind}/${id}`, page),
        to: page === 1 ? path : addresses.entity(ref, page),
        title: cards.get(ref)?.name ?? '',
        card: addresses.entityCard(ref),
        anchors: [],
      }));
    }),
  );
}

/** Every id that the page of an article, or of one of its sections with those nested in it, carries. */
function anchorsOf(record: ArticleRecord, section?: string): readonly string[] {
  const sections = section === undefined ? record.sections : nestedSections(record.sections, section);
  const sectionIds = new Set(sections.map(({ id }) => id));
  const inside = (id: string | null) => sectionIds.has(id);
  const paragraphs = record.paragraphs.filter((paragraph) => inside(paragraph.section));
  const ids = new Set(paragraphs.map(({ id }) => id));
  return [
    ...new Set([
      ...sections.flatMap(({ id, formerIds }) => (id === null ? [] : [id, ...formerIds])),
      ...paragraphs.flatMap(({ id, formerIds }) => [id, ...formerIds]),
      ...anchorsIn(record, ids),
      ...referredNotes(sections),
      ...(section === undefined ? [] : findDeparted(record, sectionIds)).flatMap(({ id, along }) => [
        id,
        ...along,
      ]),
      ...record.retired.filter((retired) => inside(retired.section)).map(({ id }) => id),
    ]),
  ];
}
