import { lastChange } from '../catalog/last-modified.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { site } from '../site.ts';
import { type FeedEntry, type FeedFrame, instant } from './feed-entry.ts';

/**
 * Atom 1.0 (RFC 4287). The format demands an author of every entry; where none is established the
 * entry says just that, rather than let readers show the site as the author.
 */
export function atomFeed(frame: FeedFrame, entries: readonly FeedEntry[]): string {
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    element('id', frame.url),
    element('title', frame.title),
    element('subtitle', frame.description),
    element('updated', instant(entries.map(lastChange).toSorted().at(-1) ?? frame.since)),
    author(site.name),
    element('generator', site.name),
    link('self', 'application/atom+xml', frame.self),
    link('alternate', 'text/html', frame.url),
    ...entries.map(entryElement),
    '</feed>\n',
  ].join('\n');
  return withoutForbidden(xml);
}

function entryElement(entry: FeedEntry): string {
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    ...(entry.summary === null ? [] : [element('summary', entry.summary)]),
    link('alternate', 'text/html', entry.url),
    element('published', instant(entry.added)),
    element('updated', instant(lastChange(entry))),
    author(entry.byline ?? 'Author not established'),
    `<content type="html">${escapeMarkup(entry.html)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function author(name: string): string {
  return `<author>${element('name', name)}</author>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;
}

/** XML 1.0 has no notation for most control characters, not even an escaped one. */
function withoutForbidden(xml: string): string {
  return xml.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
