import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from '../set-up/built-site.ts';
import { addressesOf } from './addresses-of.ts';
import { type BuiltPage, elements, listFiles, readPages } from './built-pages.ts';

const publicOrigin = 'https://gazetteer.example';

describe.each(['site', 'newsSite'] as const)('%s', (name) => {
  const site = inject(name);
  const pages = readPages(site);
  const anchors = new Map(pages.map((page) => [page.path, idsOf(page)]));

  it('has pages', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  it('leads nowhere that does not exist, fragments included', () => {
    const broken = pages.flatMap((page) =>
      addressesOf(page)
        .map(({ url, where }) => ({ url, where, fault: faultOf(url, page.path) }))
        .filter(({ fault }) => fault !== undefined)
        .map(({ url, where, fault }) => `${page.file}  ${where} ${url}  ${fault}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('has data, feeds and site maps that lead nowhere else either', () => {
    const broken = listFiles(site)
      .filter((file) => /\.(json|xml|md|txt|webmanifest)$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(site.dir, file), 'utf8');
        const urls = text.match(new RegExp(`${publicOrigin}[^\\s"'<>)\\]\\\\]*`, 'g')) ?? [];
        return [...new Set(urls)]
          .map((url) => `${file}  ${url}  ${faultOf(url.replace(/&(amp|#38);/g, '&'), site.base) ?? ''}`)
          .filter((line) => !line.endsWith('  '));
      });
    expect(broken).toEqual([]);
  });

  it('requests nothing from elsewhere', () => {
    const remote = pages.flatMap((page) =>
      addressesOf(page)
        .filter(({ url, fetched }) => fetched && isRemote(url, page.path))
        .map(({ url, where }) => `${page.file}  ${where} ${url}`),
    );
    expect(remote).toEqual([]);
  });

  /** What is wrong with an address of this site; undefined for a good one, and for other sites’. */
  function faultOf(url: string, from: string): string | undefined {
    if (/^(mailto|data):/.test(url)) return undefined;
    if (!URL.canParse(url, publicOrigin + from)) return 'is no address';
    const { origin, pathname, hash } = new URL(url, publicOrigin + from);
    if (origin !== publicOrigin) return undefined;
    if (!pathname.startsWith(site.base)) return `leaves the base path ${site.base}`;
    const path = decodeURIComponent(pathname);
    if (!existsSync(fileOf(site, path))) return 'does not exist';
    const fragment = decodeURIComponent(hash.slice(1));
    if (fragment === '' || fragment.startsWith(':~:')) return undefined;
    return anchors.get(path)?.has(fragment) ? undefined : 'has no such anchor';
  }
});

function isRemote(url: string, from: string): boolean {
  return !url.startsWith('data:') && new URL(url, publicOrigin + from).origin !== publicOrigin;
}

function fileOf({ dir, base }: BuiltSite, path: string): string {
  return join(dir, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
}

function idsOf(page: BuiltPage): Set<string> {
  return new Set(
    elements(page, ({ properties }) => 'id' in properties).map(({ properties }) => String(properties['id'])),
  );
}
