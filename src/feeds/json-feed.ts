import { site } from '../site.ts';
import { type FeedEntry, type FeedFrame, instant } from './feed-entry.ts';

/**
 * JSON Feed 1.1. It has no author of its own: readers would take the site for the author of every
 * item whose author is not established.
 */
export function jsonFeed(frame: FeedFrame, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: frame.title,
    home_page_url: frame.url,
    feed_url: frame.self,
    description: frame.description,
    language: site.language,
    items: entries.map(jsonItem),
  };
  return `${JSON.stringify(feed)}\n`;
}

/** The format knows no null: what has no value is left out when it is written. */
function jsonItem(entry: FeedEntry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.html,
    date_published: instant(entry.added),
    summary: entry.summary ?? undefined,
    image: entry.image ?? undefined,
    date_modified: entry.updated === null ? undefined : instant(entry.updated),
    authors: entry.byline === null ? undefined : [{ name: entry.byline }],
  };
}
