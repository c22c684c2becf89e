import type { Addresses } from '../addresses.ts';
import { kinds } from '../kinds.ts';
import type { ArticlePage, EntityPage, SectionPage } from '../records/pages.ts';
import type { EntityLink } from '../records/parts.ts';
import { site } from '../site.ts';
import { plural } from '../wording/plural.ts';
import { shorten } from '../wording/shorten.ts';
import type { Card } from './card.ts';

/** A card and the address of its picture. */
export interface PlacedCard {
  readonly path: string;
  readonly card: Card;
}

/** As many names as a card has room for: of entities, and of one in other languages. */
const mostNames = 6;
const mostNatives = 5;

export function sitePreview(addresses: Addresses): PlacedCard {
  return {
    path: addresses.siteCard,
    card: {
      publication: site.name,
      kicker: 'News analysis',
      title: site.tagline,
      line: '',
      natives: [],
      entities: [],
    },
  };
}

export function articlePreview({ card, overview }: ArticlePage, addresses: Addresses): PlacedCard {
  const named = overview.flatMap(({ entities }) => entities).sort((a, b) => b.count - a.count);
  return {
    path: addresses.articleCard(card.id),
    card: {
      publication: site.name,
      kicker: `Analysis · ${card.written.text}`,
      title: card.title,
      line: card.description,
      natives: [],
      entities: shown(named.map((row) => row.card)),
    },
  };
}

export function sectionPreview(page: SectionPage, addresses: Addresses): PlacedCard {
  const { mentions, overview } = page;
  const named = overview.flatMap(({ entities }) => entities.map(({ card }) => card));
  const inOrder = named.sort((a, b) => mentions.indexOf(a.ref) - mentions.indexOf(b.ref));
  return {
    path: addresses.sectionCard(page.article.id, page.link.id),
    card: {
      publication: site.name,
      kicker: `Section ${page.position} of ${page.sectionCount} · ${shorten(page.article.title, 48)}`,
      title: page.link.heading,
      line: page.line,
      natives: [],
      entities: shown(inOrder),
    },
  };
}

export function entityPreview(
  { card, entity, natives, passageCount, together }: EntityPage,
  addresses: Addresses,
): PlacedCard {
  return {
    path: addresses.entityCard(entity.ref),
    card: {
      publication: site.name,
      kicker: [
        capitalize(kinds[card.kind].singular),
        ...(passageCount > 0 ? [plural(passageCount, 'passage')] : []),
      ].join(' · '),
      title: card.name,
      line: card.line,
      natives: natives.slice(0, mostNatives),
      entities: shown(together.map((row) => row.card)),
    },
  };
}

function shown(cards: readonly EntityLink[]): Card['entities'] {
  return cards.slice(0, mostNames).map(({ kind, name }) => ({ kind, name }));
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
