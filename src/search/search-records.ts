import type { Addresses } from '../addresses.ts';
import { type EntityRef, kinds } from '../kinds.ts';
import type { ArticleRecord, EntityRecord, SectionRecord } from '../records/content.ts';
import { nameVariants } from './name-variants.ts';
import { nameSeparator, type SearchRecord, wholeWord } from './record-format.ts';

/** Every section of every article, and every entity: what a search finds. */
export function searchRecords(
  articles: readonly ArticleRecord[],
  entities: readonly EntityRecord[],
  addresses: Addresses,
): readonly SearchRecord[] {
  const published = entities.filter(({ data }) => !data.draft);
  const labels = filterLabels(published);
  return [
    ...articles
      .filter(({ draft }) => !draft)
      .flatMap((article) =>
        article.sections.map((section) => sectionRecord(section, article, labels, addresses)),
      ),
    ...published.map((entity) => entityRecord(entity, labels)),
  ];
}

/** Names for the filter; the kind tells apart those that share one. */
function filterLabels(entities: readonly EntityRecord[]): ReadonlyMap<EntityRef, string> {
  const uses = Map.groupBy(entities, ({ data }) => data.name);
  return new Map(
    entities.map(({ ref, kind, data: { name } }) => [
      ref,
      uses.get(name)?.length === 1 ? name : `${name} (${kinds[kind].singular})`,
    ]),
  );
}

function sectionRecord(
  { id, heading }: SectionRecord,
  article: ArticleRecord,
  labels: ReadonlyMap<EntityRef, string>,
  addresses: Addresses,
): SearchRecord {
  const paragraphs = article.paragraphs.filter(({ section }) => section === id);
  const inside = new Set(paragraphs.map((paragraph) => paragraph.id));
  const named = new Set(
    article.mentions.filter(({ paragraph }) => inside.has(paragraph)).map(({ entity }) => entity),
  );
  const names = [...named].flatMap((ref) => labels.get(ref) ?? []);
  const notes = article.notes.filter(({ paragraph }) => inside.has(paragraph));
  return {
    url: id === null ? article.path : addresses.anchor(article.id, id),
    content: [...paragraphs.filter(({ kind }) => kind !== 'heading'), ...notes]
      .map(({ text }) => text)
      .join(' '),
    meta: {
      title: id === null ? article.title : heading,
      ...(id === null ? {} : { where: article.title }),
      ...(names.length > 0 ? { named: names.join(nameSeparator) } : {}),
    },
    filters: { kind: ['articles'], entity: names },
  };
}

function entityRecord(
  { ref, kind, path, data }: EntityRecord,
  labels: ReadonlyMap<EntityRef, string>,
): SearchRecord {
  const forms = [data.name, ...data.names.map(({ form }) => form)];
  const variants = forms.flatMap(nameVariants);
  return {
    url: path,
    content: data.summary,
    meta: {
      title: data.name,
      whole: forms.map(wholeWord).join(' '),
      ...(data.names.length > 0
        ? {
            names: data.names.map(({ form }) => form).join(nameSeparator),
            langs: data.names.map(({ lang }) => lang).join(' '),
          }
        : {}),
      ...(variants.length > 0 ? { variants: variants.join(' ') } : {}),
    },
    filters: { kind: [kind], entity: [labels.get(ref) ?? data.name] },
  };
}
