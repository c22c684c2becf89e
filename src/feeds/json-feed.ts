import { generateJsonFeed } from 'feedsmith';
import { site } from '../site.ts';
import { type FeedEntry, type FeedFrame, instant } from './feed-entry.ts';

/**
 * JSON Feed 1.1. It has no author of its own: readers would take the site for the author of every
 * item whose author is not established.
 */
export function jsonFeed(frame: FeedFrame, entries: readonly FeedEntry[]): string {
  const feed = generateJsonFeed(
    {
      title: frame.title,
      home_page_url: frame.url,
      feed_url: frame.self,
      description: frame.description,
      language: site.language,
      items: entries.map(jsonItem),
    },
    { strict: true },
  );
  return `${JSON.stringify(feed)}\n`;
}

function jsonItem(entry: FeedEntry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.html,
    date_published: instant(entry.added),
    ...(entry.summary === null ? {} : { summary: entry.summary }),
    ...(entry.image === null ? {} : { image: entry.image }),
    ...(entry.updated === null ? {} : { date_modified: instant(entry.updated) }),
    ...(entry.byline === null ? {} : { authors: [{ name: entry.byline }] }),
  };
}
