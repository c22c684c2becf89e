import { posix } from 'node:path';
import type { Image, Parents, RootContent } from 'mdast';
import { decodePath } from '../decode-path.ts';
import type { Place } from '../problems/problem.ts';
import type { PageScope } from './page-scope.ts';
import { fileAddress, isServable } from './served-files.ts';

/** Gives every image its address on the site; one that cannot be shown is reported and left out. */
export function resolveImages(parent: Parents, scope: PageScope): void {
  parent.children = (parent.children as RootContent[]).filter((node) => {
    if ('children' in node) resolveImages(node, scope);
    return node.type !== 'image' || resolve(node, scope);
  }) as typeof parent.children;
}

function resolve(node: Image, scope: PageScope): boolean {
  const place = scope.placeOf(node);
  if (!node.alt?.trim()) reportAlt(node.url, place, scope);
  const src = imageAddress(node.url, place, scope);
  node.url = src ?? '';
  return src !== undefined;
}

/** Address of an image file beside the content file; undefined, and reported, where there is none. */
export function imageAddress(url: string, place: Place, scope: PageScope): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(url.trim())) {
    const message = `The image "${url}" is not a file of this publication`;
    scope.report('remote-image', place, message, 'put the file beside the article and write its name');
    return undefined;
  }
  const path = posix.join(posix.dirname(scope.file.path), decodePath(url));
  if (!scope.context.fileExists(path) || !isServable(path)) {
    const message = `There is no image file "${url}"`;
    const isInside = !path.startsWith('../');
    const fix = isInside ? `put it at content/${path}, or mend the name` : 'put it beside the article';
    scope.report('image-missing', place, message, fix);
    return undefined;
  }
  scope.files.add(path);
  return fileAddress(path, scope.context.addresses);
}

export function reportAlt(url: string, place: Place, scope: PageScope): void {
  const message = `The image "${url}" has no words for those who cannot see it`;
  scope.report('image-alt', place, message, `say what it shows: ![what it shows](${url})`);
}
