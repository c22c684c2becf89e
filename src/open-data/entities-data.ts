import type { Addresses } from '../addresses.ts';
import { compareStrings } from '../compare-strings.ts';
import { portableHtml } from '../feeds/portable-html.ts';
import type { EntityRecord } from '../records/content.ts';
import type { EntitiesOpenData } from './entities-schema.ts';
import { licensePath, schemaPaths } from './paths.ts';

type EntityData = EntitiesOpenData['entities'][number];

/** All entities as open data, in the order of their ids: what `/entities.json` holds. */
export function entitiesData(
  entities: readonly EntityRecord[],
  { addresses }: { readonly addresses: Addresses },
): EntitiesOpenData {
  const absolute = (path: string) => addresses.absolute(addresses.page(path));
  return {
    schema: absolute(schemaPaths.entities),
    license: absolute(licensePath),
    entities: entities
      .filter(({ data }) => !data.draft)
      .toSorted((a, b) => compareStrings(a.ref, b.ref))
      .map((entity) => entityData(entity, addresses)),
  };
}

function entityData({ ref, kind, path, data, html }: EntityRecord, addresses: Addresses): EntityData {
  const { draft: _, ...fields } = data;
  const url = addresses.absolute(path);
  const background = html === '' ? null : portableHtml(html, url);
  return { id: ref, kind, url, ...fields, background };
}
