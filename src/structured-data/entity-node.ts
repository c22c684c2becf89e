import type { Thing } from 'schema-dts';
import type { Addresses } from '../addresses.ts';
import { kinds } from '../kinds.ts';
import type { EntityPage } from '../records/pages.ts';
import type { EntityData } from '../schemas/entity.ts';
import { identifiers } from './identifiers.ts';
import { kindProperties } from './kind-properties.ts';

/** The entity itself, typed by its kind. Identifiers and places come from the entry alone, so only what the editors verified. */
export function entityNode(
  { entity, card, passages, relations }: Pick<EntityPage, 'entity' | 'card' | 'passages' | 'relations'>,
  addresses: Addresses,
): Thing {
  const id = identifiers(addresses);
  const { schemaType } = kinds[entity.kind];
  return {
    '@type': schemaType,
    '@id': id.entity(entity.ref),
    url: addresses.absolute(card.path),
    name: entity.data.name,
    description: entity.data.summary,
    ...alternateNames(entity.data),
    ...(entity.data.wikidata ? { sameAs: `https://www.wikidata.org/entity/${entity.data.wikidata}` } : {}),
    ...(schemaType === 'Place' || schemaType === 'Country' ? geo(entity.data) : {}),
    ...kindProperties(entity, relations, id.entity),
    ...(passages.length > 0
      ? { subjectOf: passages.map(({ article }) => ({ '@id': id.article(article.id) })) }
      : {}),
  } as Thing;
}

/** A demonym names people or a quality, not the entity. The language is JSON-LD’s, which `schema-dts` has no type for. */
function alternateNames({ names }: EntityData): { alternateName?: readonly string[] } {
  const values = names
    .filter(({ status }) => status !== 'demonym')
    .map(({ form, lang }) => ({ '@value': form, '@language': lang }));
  return values.length > 0 ? { alternateName: values as unknown as string[] } : {};
}

function geo({ coordinates }: EntityData): object {
  if (!coordinates) return {};
  return {
    geo: { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon },
  };
}
