import type { Addresses } from '../addresses.ts';
import { compareStrings } from '../compare-strings.ts';
import type { EntityRef } from '../kinds.ts';
import type { ArticleRecord, EntityRecord, StatementRecord } from '../records/content.ts';
import type { EntityCard, EntityLink, TimelineRow } from '../records/parts.ts';
import { append } from './append.ts';
import { compareArticles } from './compare-articles.ts';
import { entityCard, entityLink } from './entity-card.ts';
import { type IndexedArticle, indexArticle, type NamedParagraph } from './index-article.ts';
import { lastModified } from './last-modified.ts';
import { type OtherName, otherNames } from './other-names.ts';
import { type Relation, relationsOf } from './relations.ts';
import { type Resolve, resolver } from './resolver.ts';
import { speakersOf } from './speakers-of.ts';

/** All content, joined once: what every page looks things up in. */
export interface Archive {
  readonly addresses: Addresses;
  /** The newest first. */
  readonly articles: readonly IndexedArticle[];
  readonly articlesById: ReadonlyMap<string, IndexedArticle>;
  /** In the order of their names `kind/id`. */
  readonly entities: ReadonlyMap<EntityRef, EntityRecord>;
  readonly cards: ReadonlyMap<EntityRef, EntityCard>;
  readonly links: ReadonlyMap<EntityRef, EntityLink>;
  /** Every paragraph that names an entity: the newest article’s first, in reading order. */
  readonly named: ReadonlyMap<EntityRef, readonly NamedParagraph[]>;
  /** Articles that name an entity, in the order of `articles`. */
  readonly naming: ReadonlyMap<EntityRef, readonly IndexedArticle[]>;
  /** How often the articles use each form for an entity. */
  readonly forms: ReadonlyMap<EntityRef, ReadonlyMap<string, number>>;
  /** Names other than the house form that articles use for an entity. */
  readonly otherNames: ReadonlyMap<EntityRef, readonly OtherName[]>;
  /** Dated phrases in sentences that name an entity, in the order of `articles`. */
  readonly dated: ReadonlyMap<EntityRef, readonly TimelineRow[]>;
  /** The latest day on which an article that names an entity was added or updated. */
  readonly modified: ReadonlyMap<EntityRef, string>;
  /** What an entity says, in the same order. */
  readonly said: ReadonlyMap<EntityRef, readonly Said[]>;
  /** Relations by the entity whose file states them, and by the one they lead to. */
  readonly relationsFrom: ReadonlyMap<EntityRef, readonly Relation[]>;
  readonly relationsTo: ReadonlyMap<EntityRef, readonly Relation[]>;
  /** Entities that states disagree about and that have land to show on a map. */
  readonly disputed: readonly EntityRef[];
  readonly resolve: Resolve;
}

/** A statement where it is made. */
export interface Said {
  readonly article: IndexedArticle;
  readonly statement: StatementRecord;
}

export interface ArchiveInput {
  readonly articles: readonly ArticleRecord[];
  readonly entities: readonly EntityRecord[];
  readonly addresses: Addresses;
  readonly sectionPages: boolean;
  /** Whether drafts are part of the site: while writing, never when published. */
  readonly includeDrafts: boolean;
}

/** Joins the content once; everything that a page looks up is a map from here on. */
export function buildArchive(input: ArchiveInput): Archive {
  const { addresses, sectionPages, includeDrafts } = input;
  const listed = input.entities
    .filter(({ data }) => includeDrafts || !data.draft)
    .toSorted((a, b) => compareStrings(a.ref, b.ref));
  const entities = new Map(listed.map((entity) => [entity.ref, entity]));
  const resolve = resolver(entities);
  const published = input.articles.filter(({ draft }) => includeDrafts || !draft);
  const articles = published
    .toSorted(compareArticles)
    .map((article, place) =>
      indexArticle(article, place, (ref) => entities.has(ref), addresses, sectionPages),
    );
  const cards = new Map(listed.map((entity) => [entity.ref, entityCard(entity)]));
  const gathered = gatherNamed(articles);
  const relations = relationsOf(listed, resolve);
  return {
    addresses,
    articles,
    articlesById: new Map(articles.map((article) => [article.record.id, article])),
    entities,
    cards,
    links: new Map(listed.map((entity) => [entity.ref, entityLink(entity)])),
    ...gathered,
    otherNames: new Map(
      listed.map((entity) => {
        const { ref } = entity;
        const card = cards.get(ref) as EntityCard;
        return [ref, otherNames(entity, card, gathered.forms.get(ref) ?? new Map())];
      }),
    ),
    said: gatherSaid(articles, resolve),
    relationsFrom: Map.groupBy(relations, ({ from }) => from),
    relationsTo: Map.groupBy(relations, ({ to }) => to),
    disputed: listed
      .filter(({ data }) => 'disputed' in data && data.disputed && data.parts.length > 0)
      .map(({ ref }) => ref),
    resolve,
  };
}

function gatherNamed(
  articles: readonly IndexedArticle[],
): Pick<Archive, 'named' | 'naming' | 'forms' | 'dated' | 'modified'> {
  const named = new Map<EntityRef, NamedParagraph[]>();
  const naming = new Map<EntityRef, IndexedArticle[]>();
  const forms = new Map<EntityRef, Map<string, number>>();
  const dated = new Map<EntityRef, TimelineRow[]>();
  for (const article of articles) {
    for (const [ref, paragraphs] of article.named) {
      append(named, ref, paragraphs);
      append(naming, ref, [article]);
      const counts = forms.get(ref) ?? new Map<string, number>();
      forms.set(ref, counts);
      for (const { mentions } of paragraphs) {
        for (const { form } of mentions) counts.set(form, (counts.get(form) ?? 0) + 1);
      }
    }
    for (const { row, entities } of article.dated) {
      for (const ref of entities) append(dated, ref, [row]);
    }
  }
  const modified = new Map<EntityRef, string>();
  for (const [ref, all] of naming) modified.set(ref, lastModified(all.map(({ card }) => card)) ?? '');
  return { named, naming, forms, dated, modified };
}

function gatherSaid(articles: readonly IndexedArticle[], resolve: Resolve): Archive['said'] {
  const all = new Map<EntityRef, Said[]>();
  for (const article of articles) {
    for (const statement of article.record.statements) {
      for (const ref of speakersOf(statement, resolve)) {
        append(all, ref, [{ article, statement }]);
      }
    }
  }
  return all;
}
