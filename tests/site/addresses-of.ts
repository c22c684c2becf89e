import type { Element } from 'hast';
import { type BuiltPage, elements, ownText } from './built-pages.ts';

/** An address that a page names. */
export interface NamedAddress {
  readonly url: string;
  /** Whether a browser fetches it by itself, without a reader’s choice. */
  readonly fetched: boolean;
  /** The element that names it, for messages: `<img src>`. */
  readonly where: string;
}

const attributes = ['href', 'src', 'poster', 'action', 'formAction', 'data', 'xLinkHref', 'cite'] as const;

/** Links of these relations tell; the others make the browser fetch. */
const told = new Set([
  'canonical',
  'alternate',
  'next',
  'prev',
  'license',
  'search',
  'author',
  'describedby',
]);

/** Every address in the markup of a page, in its inline style sheets, its metadata and its JSON-LD. */
export function addressesOf(page: BuiltPage): NamedAddress[] {
  return elements(page, () => true).flatMap((element) => [
    ...fromAttributes(element),
    ...fromSrcset(element),
    ...fromMeta(element),
    ...fromStyle(element),
    ...fromJsonLd(element),
  ]);
}

function fromAttributes(element: Element): NamedAddress[] {
  return attributes
    .filter((name) => typeof element.properties[name] === 'string')
    .map((name) => ({
      url: String(element.properties[name]),
      fetched: isFetched(element, name),
      where: `<${element.tagName} ${name}>`,
    }));
}

function isFetched({ tagName, properties }: Element, attribute: string): boolean {
  if (tagName === 'a' || tagName === 'area' || tagName === 'form' || attribute === 'cite') return false;
  if (tagName !== 'link') return true;
  return ![properties['rel']].flat().some((relation) => told.has(String(relation)));
}

function fromSrcset({ tagName, properties }: Element): NamedAddress[] {
  const list = [properties['srcSet'] ?? []].flat().map(String).join(',');
  return list
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((url) => url !== '')
    .map((url) => ({ url, fetched: true, where: `<${tagName} srcset>` }));
}

function fromMeta({ tagName, properties }: Element): NamedAddress[] {
  const name = String(properties['property'] ?? properties['name'] ?? '');
  if (tagName !== 'meta' || !/^(og:(url|image)|twitter:image)$/.test(name)) return [];
  return [{ url: String(properties['content']), fetched: false, where: `<meta ${name}>` }];
}

function fromStyle(element: Element): NamedAddress[] {
  if (element.tagName !== 'style') return [];
  return [...ownText(element).matchAll(/url\(\s*["']?(?!data:)([^"')]+)["']?\s*\)/g)].map(([, url = '']) => ({
    url,
    fetched: true,
    where: '<style>',
  }));
}

function fromJsonLd(element: Element): NamedAddress[] {
  if (element.tagName !== 'script' || element.properties['type'] !== 'application/ld+json') return [];
  return strings(JSON.parse(ownText(element)))
    .filter((text) => /^https?:\/\/\S+$/.test(text))
    .map((url) => ({ url, fetched: false, where: 'JSON-LD' }));
}

/** Every string but those of `@id`, which names a thing and leads nowhere. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '@id' ? [] : strings(inner)));
}
