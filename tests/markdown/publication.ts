import { parse } from 'yaml';
import * as z from 'zod';
import { addresses } from '../../src/addresses.ts';
import type { ArticleSource } from '../../src/check/sources.ts';
import { type EntityRef, kindNames, kindOf } from '../../src/kinds.ts';
import type { TransformContext } from '../../src/markdown/transform-context.ts';
import type { ArticleLedger } from '../../src/permalinks/anchors.ts';
import type { ContentFile } from '../../src/read/content-file.ts';
import type { ImageSize } from '../../src/read/image-size.ts';
import { splitFile } from '../../src/read/split-file.ts';
import type { EntityRecord } from '../../src/records/content.ts';
import { article } from '../../src/schemas/article.ts';
import { entityFields } from '../../src/schemas/entity.ts';

const entityData = z.object(entityFields);
const required = { title: 'Title', description: 'Description.', written: '2021', added: '2026-11-24' };

/** What a publication may have besides the article under test. */
export interface Surroundings {
  /** Entities by `kind/id`, each with the fields that matter. */
  readonly entities?: Readonly<Record<string, object>>;
  readonly articles?: readonly string[];
  /** `kind/id` and `articles/id` of drafts that are left out. */
  readonly drafts?: readonly string[];
  readonly files?: readonly string[];
  /** Sizes of those that are pictures. */
  readonly images?: Readonly<Record<string, ImageSize>>;
  readonly ledger?: ArticleLedger;
}

export function contextOf({
  entities = {},
  articles = [],
  drafts = [],
  files = [],
  images = {},
  ledger,
}: Surroundings): TransformContext {
  const records = Object.entries(entities).map(([ref, data]) => entityOf(ref as EntityRef, data));
  const former = records.flatMap(({ ref, kind, data }) =>
    data.formerIds.map((id): readonly [string, EntityRef] => [`${kind}/${id}`, ref]),
  );
  return {
    entities: new Map(records.map((record) => [record.ref, record])),
    formerRefs: new Map(former),
    articleIds: new Map(['example', ...articles].map((id) => [id, id])),
    drafts: new Map(drafts.map((ref) => [ref, ref])),
    addresses: addresses({ site: 'https://news.example', base: '/' }),
    ledger,
    images: new Map(Object.entries(images)),
    unread: new Set(),
    fileExists: (path) => files.includes(path),
  };
}

function entityOf(ref: EntityRef, data: object): EntityRecord {
  const fields = { name: ref, summary: 'Summary.', checked: '2026-11-24', ...data };
  const id = ref.slice(ref.indexOf('/') + 1);
  return {
    ref,
    kind: kindOf(ref),
    id,
    path: `/${ref}/`,
    data: entityData.parse(fields),
    html: '',
  } as EntityRecord;
}

/** A file `articles/example.md` and its frontmatter, required fields filled in. */
export function articleFrom(text: string): ArticleSource {
  const file = fileFrom(text);
  return { file, data: article.parse({ ...required, ...file.frontmatter.value }) };
}

export function fileFrom(text: string, path = 'articles/example.md'): ContentFile {
  const [collection = '', name = ''] = path.split('/');
  const kind = kindNames.find((known) => known === collection) ?? 'articles';
  return splitFile({ path, collection: kind, id: name.replace(/\.md$/, '') }, text, []);
}

export function entitiesFrom(yaml: string): Surroundings {
  return parse(yaml) as Surroundings;
}
