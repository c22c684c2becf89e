import type { Addresses } from '../addresses.ts';
import type { EntityRef } from '../kinds.ts';

/**
 * The stable `@id`s by which nodes of different pages mean the same thing. An article is its own
 * page, so its address is its id; an entity is not its page, hence the fragment.
 */
export function identifiers(addresses: Addresses) {
  const home = addresses.absolute(addresses.page(''));
  return {
    website: `${home}#website`,
    publisher: `${home}#publisher`,
    article: (id: string) => addresses.absolute(addresses.article(id)),
    section: (articleId: string, id: string) => addresses.absolute(addresses.anchor(articleId, id)),
    entity: (ref: EntityRef) => `${addresses.absolute(addresses.entity(ref))}#entity`,
  };
}
