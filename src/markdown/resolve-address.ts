import { posix } from 'node:path';
import { decodePath } from '../decode-path.ts';
import { type EntityRef, isKind } from '../kinds.ts';
import { nearest } from '../problems/nearest.ts';
import { commandToMake, nearestReference } from '../problems/nearest-reference.ts';
import type { Place } from '../problems/problem.ts';
import type { PageScope } from './page-scope.ts';
import { fileAddress, isServable } from './served-files.ts';

/** Where a link leads: an entity is for the caller to show, anything else is an address. */
export type Target = { readonly entity: EntityRef } | { readonly href: string };

/** Judges the address of a link; undefined, and reported, where it leads nowhere. */
export function resolveAddress(url: string, place: Place, scope: PageScope): Target | undefined {
  // What a browser would ignore must not hide a scheme from us.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it is about
  const bare = url.replaceAll(/[\u0000-\u0020]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined || bare.startsWith('//') || bare.includes('\\')) {
    if (scheme && ['https', 'http', 'mailto'].includes(scheme)) return { href: url.trim() };
    const message = scheme
      ? `A link may not use the scheme "${scheme}:"`
      : `The address "${url}" does not say how to reach it`;
    scope.report(
      'unsafe-address',
      place,
      message,
      'use an address that starts with https://, or a file’s relative path',
    );
    return undefined;
  }
  if (url.startsWith('/')) return resolvePage(url, place, scope);
  const hash = url.indexOf('#');
  const anchor = hash === -1 ? '' : decodePath(url.slice(hash + 1));
  const path = decodePath(hash === -1 ? url : url.slice(0, hash));
  if (path === '') return resolveOwn(anchor, place, scope);
  return resolveFile(posix.join(posix.dirname(scope.file.path), path), url, anchor, place, scope);
}

/** An address on the site itself: the page of an article or an entity must be there. */
function resolvePage(url: string, place: Place, scope: PageScope): Target | undefined {
  const { addresses, articleIds, entities, formerRefs } = scope.context;
  const [, folder = '', id = ''] = /^\/([a-z]+)\/([^/#?]+)\/?(?:[#?].*)?$/.exec(url) ?? [];
  const ref = `${folder}/${id}`;
  const isKnown =
    folder === 'articles' ? articleIds.has(id) : entities.has(ref as EntityRef) || formerRefs.has(ref);
  const isPage = folder === 'articles' || isKind(folder);
  // What is no page is no file either, or the file of a draft.
  if (isPage && !isKnown) return resolveFile(`${ref}.md`, url, '', place, scope);
  return { href: addresses.page(url.slice(1)) };
}

function resolveOwn(anchor: string, place: Place, scope: PageScope): Target | undefined {
  if (anchor === '') {
    const fix = 'write the address in the round brackets, or remove the link';
    scope.report('broken-link', place, 'The link leads nowhere', fix);
    return undefined;
  }
  if (scope.file.collection !== 'articles') return { href: `#${anchor}` };
  scope.links.push({ file: scope.file.path, place, article: scope.file.id, anchor });
  return { href: scope.context.addresses.anchor(scope.file.id, anchor) };
}

function resolveFile(
  path: string,
  url: string,
  anchor: string,
  place: Place,
  scope: PageScope,
): Target | undefined {
  const { context } = scope;
  const [, folder, id] = /^([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  if (folder && id && isKind(folder)) return resolveEntity(`${folder}/${id}`, place, scope);
  if (folder === 'articles' && id) {
    const article = context.articleIds.get(id);
    const draft = context.drafts.get(`articles/${id}`);
    if (draft) return reportDraft(draft, place, scope);
    if (article === undefined) {
      if (context.unread.has(`articles/${id}`)) return undefined;
      return reportBroken(url, 'article', nearest(id, context.articleIds.keys()), place, scope);
    }
    if (anchor === '') return { href: context.addresses.article(article) };
    scope.links.push({ file: scope.file.path, place, article, anchor });
    return { href: context.addresses.anchor(article, anchor) };
  }
  if (!path.endsWith('.md') && context.fileExists(path)) {
    if (!isServable(path)) return reportUnservable(url, place, scope);
    scope.files.add(path);
    return { href: fileAddress(path, context.addresses) + (anchor && `#${anchor}`) };
  }
  return reportBroken(url, 'file', undefined, place, scope);
}

function resolveEntity(ref: string, place: Place, scope: PageScope): Target | undefined {
  const { entities, formerRefs, drafts, unread } = scope.context;
  if (entities.has(ref as EntityRef)) return { entity: ref as EntityRef };
  const draft = drafts.get(ref);
  if (draft) return reportDraft(draft, place, scope);
  const present = formerRefs.get(ref);
  if (present) {
    scope.report('former-id', place, `${ref} is now ${present}`, `link to ../${present}.md`);
    return { entity: present };
  }
  if (unread.has(ref)) return undefined;
  const near = nearestReference(ref, entities.keys());
  const create = `make it with \`${commandToMake(ref)}\``;
  const fix = near ? `link to ../${near}.md, or ${create}` : `${create}, or mend the link`;
  scope.report('unknown-entity', place, `There is no entity ${ref}`, fix);
  return undefined;
}

function reportDraft(ref: string, place: Place, scope: PageScope): undefined {
  const fix = `take \`draft: true\` out of content/${ref}.md, put it here too, or remove the link`;
  scope.report('draft-entity', place, `${ref} is a draft, and what links to it here is not`, fix);
}

function reportUnservable(url: string, place: Place, scope: PageScope): undefined {
  const message = `The file "${url}" would be a page, a script or data of the site itself`;
  const fix = 'link to a picture, a PDF or a plain text that lies beside an article or in sources/';
  scope.report('unsafe-address', place, message, fix);
}

function reportBroken(
  url: string,
  what: 'article' | 'file',
  near: string | undefined,
  place: Place,
  scope: PageScope,
): undefined {
  const fix = near
    ? `link to ../articles/${near}.md`
    : 'mend the path, relative to this file, or remove the link';
  scope.report('broken-link', place, `The link leads to "${url}", but there is no such ${what}`, fix);
}
