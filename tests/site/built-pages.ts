import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import type { BuiltSite } from '../set-up/built-site.ts';

/** A page of a built folder, read. */
export interface BuiltPage {
  /** Below the built folder, with forward slashes: `articles/x/index.html`. */
  readonly file: string;
  /** As a reader asks for it: `/news/articles/x/`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
}

export function listFiles({ dir }: BuiltSite): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

export function readPages(site: BuiltSite): BuiltPage[] {
  return listFiles(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(site.dir, file), 'utf8');
      const path = site.base + file.replace(/(^|\/)index\.html$/, '$1');
      return { file, path, html, tree: rehype().parse(html) };
    });
}

/** Every element of the page that `wanted` takes, in order. */
export function elements(page: BuiltPage, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(page.tree, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

export function named(...tagNames: readonly string[]) {
  return ({ tagName }: Element) => tagNames.includes(tagName);
}

/** The text of an element’s own text nodes: what stands in a `<script>` or `<style>`. */
export function ownText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Whether the page asks search engines to leave it out. */
export function isNoindex(page: BuiltPage): boolean {
  return metaOf(page, 'robots').includes('noindex');
}

/** Content of `<meta name>`; empty when there is none. */
export function metaOf(page: BuiltPage, name: string): string {
  const [meta] = elements(page, (e) => e.tagName === 'meta' && e.properties['name'] === name);
  return String(meta?.properties['content'] ?? '').trim();
}
