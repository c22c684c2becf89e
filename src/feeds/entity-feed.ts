import type { Addresses } from '../addresses.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { EntityPassages } from '../records/pages.ts';
import type { DatedArticle, Passage, PassageGroup } from '../records/parts.ts';
import { site } from '../site.ts';
import { markedPieces } from '../wording/marked-pieces.ts';
import { atomFeed } from './atom.ts';
import type { FeedEntry } from './feed-entry.ts';

export interface EntityFeedContext {
  readonly addresses: Addresses;
  /** Whether sections have pages of their own. */
  readonly sectionPages: boolean;
}

/**
 * `/KIND/ID/feed.xml`: the newest passages of an entity as items, so that one can follow a name. An item’s id is the
 * paragraph’s permanent address; it leads to the paragraph on its section’s own page.
 */
export function entityFeed({ entity, card, passages }: EntityPassages, context: EntityFeedContext): string {
  const { addresses } = context;
  return atomFeed(
    {
      url: addresses.absolute(card.path),
      self: addresses.absolute(addresses.entityFeed(card.ref)),
      title: `${card.name} · ${site.name}`,
      description: `Passages that name ${card.name}. ${card.line}`,
      since: entity.data.checked,
    },
    passages.flatMap(({ article, sections }) =>
      sections.flatMap(({ section, passages }) =>
        passages.map((passage) => passageEntry(passage, section, article, context)),
      ),
    ),
  );
}

function passageEntry(
  passage: Passage,
  section: PassageGroup['sections'][number]['section'],
  article: DatedArticle,
  { addresses, sectionPages }: EntityFeedContext,
): FeedEntry {
  const { paragraph } = passage;
  const path = addresses.anchor(article.id, paragraph);
  // In the lead, and where sections have no pages, the article is what is shared.
  const shared = section && sectionPages ? addresses.sectionAnchor(article.id, section.id, paragraph) : path;
  return {
    id: addresses.absolute(path),
    url: addresses.absolute(shared),
    title: section ? `${article.title} · ${section.heading}` : article.title,
    summary: null,
    html: `<blockquote><p>${markedText(passage)}</p></blockquote>`,
    added: article.added,
    updated: article.updated,
    byline: article.byline,
    image: null,
  };
}

function markedText({ text, marks }: Passage): string {
  const pieces = markedPieces(text, marks).map(({ text, marked }) =>
    marked ? `<strong>${escapeMarkup(text)}</strong>` : escapeMarkup(text),
  );
  return pieces.join('').replaceAll('\n', '<br>');
}
