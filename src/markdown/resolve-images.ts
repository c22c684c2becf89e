import { posix } from 'node:path';
import type { Image, Parents, RootContent } from 'mdast';
import { decodePath } from '../decode-path.ts';
import type { Place } from '../problems/problem.ts';
import type { ImageSize } from '../read/image-size.ts';
import type { PageScope } from './page-scope.ts';
import { fileAddress, isServable } from './served-files.ts';

export interface FoundImage {
  readonly src: string;
  /** Null where it is not known. */
  readonly size: ImageSize | null;
}

/** Gives every image its address on the site, and its size, so that nothing moves when it arrives; one that cannot be shown is reported and left out. */
export function resolveImages(parent: Parents, scope: PageScope): void {
  parent.children = (parent.children as RootContent[]).filter((node) => {
    if ('children' in node) resolveImages(node, scope);
    return node.type !== 'image' || resolve(node, scope);
  }) as typeof parent.children;
}

function resolve(node: Image, scope: PageScope): boolean {
  const place = scope.placeOf(node);
  if (!node.alt?.trim()) reportAlt(node.url, place, scope);
  const image = findImage(node.url, place, scope);
  node.url = image?.src ?? '';
  node.data = { hProperties: { ...image?.size } };
  return image !== undefined;
}

/** Address and size of an image file beside the content file; undefined, and reported, where there is none. */
export function findImage(url: string, place: Place, scope: PageScope): FoundImage | undefined {
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
  return { src: fileAddress(path, scope.context.addresses), size: scope.context.images.get(path) ?? null };
}

export function reportAlt(url: string, place: Place, scope: PageScope): void {
  const message = `The image "${url}" has no words for those who cannot see it`;
  scope.report('image-alt', place, message, `say what it shows: \`![what it shows](${url})\``);
}
