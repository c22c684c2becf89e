import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { headersOf } from '../../src/hosting/header-rules.ts';
import { parseHeadersFile } from '../../src/hosting/headers-file.ts';
import { readPolicy } from '../../src/hosting/read-folder.ts';
import { type BuiltPage, elements, isNoindex, metaOf, named, ownText, readPages } from './built-pages.ts';

describe.each(['site', 'newsSite'] as const)('%s', (name) => {
  const site = inject(name);
  const pages = readPages(site);
  const each = (problemsOf: (page: BuiltPage) => string[]) =>
    pages.flatMap((page) => problemsOf(page).map((problem) => `${page.file}  ${problem}`));

  it('names every page: one h1, a title, a description, a language, one canonical address', () => {
    expect(each(namingProblems)).toEqual([]);
  });

  it('gives no two indexable pages one title or one description', () => {
    const indexable = pages.filter((page) => !isNoindex(page));
    for (const part of [titleOf, descriptionOf]) {
      const seen = Map.groupBy(indexable, part);
      expect(
        [...seen]
          .filter(([, same]) => same.length > 1)
          .map(([text, same]) => [text, same.map((p) => p.file)]),
      ).toEqual([]);
    }
  });

  it('has the policy first in the head, before anything that could load or run', () => {
    expect(
      each((page) => {
        const [head] = elements(page, named('head'));
        const children = head?.children.filter((child) => child.type === 'element') ?? [];
        const before = children.slice(0, children.findIndex(isPolicy));
        const harmless = before.every(({ properties }) => properties['charSet'] !== undefined);
        return children.some(isPolicy) && harmless
          ? []
          : [`before the policy: ${before.map((e) => e.tagName)}`];
      }),
    ).toEqual([]);
  });

  it('has the same policy as the headers say', () => {
    const rules = parseHeadersFile(readFileSync(join(site.dir, '_headers'), 'utf8'));
    expect(
      each((page) => {
        const header = headersOf(page.path, rules)['Content-Security-Policy'];
        return readPolicy(page.html) === header && header ? [] : [`${readPolicy(page.html)} | ${header}`];
      }),
    ).toEqual([]);
  });

  it('allows by policy only what is its own', () => {
    const policies = new Set(pages.map((page) => readPolicy(page.html)));
    expect(policies.size).toBeLessThanOrEqual(2);
    for (const policy of policies) {
      expect(policy).toMatch(/default-src '(none|self)'/);
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
    }
    const wasm = pages.filter((page) => readPolicy(page.html).includes('wasm-unsafe-eval'));
    expect(wasm.map(({ file }) => file)).toEqual(['search/index.html']);
  });

  it('has one of two inline style sheets and one inline script, allowed by their digest', () => {
    const sheetsOf = (page: BuiltPage) => elements(page, named('style')).map(ownText);
    expect(new Set(pages.flatMap(sheetsOf)).size).toBe(2);
    expect(new Set(pages.map((page) => sheetsOf(page).length))).toEqual(new Set([1]));
    const scripts = new Set(pages.flatMap((page) => inlineScripts(page, [undefined]).map(ownText)));
    expect(scripts.size).toBe(1);
    expect(
      each((page) =>
        [...elements(page, named('style')), ...inlineScripts(page, [undefined, 'module', 'speculationrules'])]
          .map(ownText)
          .filter((text) => !readPolicy(page.html).includes(digestOf(text)))
          .map((text) => `not in the policy: ${text.slice(0, 60)}`),
      ),
    ).toEqual([]);
  });

  it('has no other script than files, data and what the policy lists', () => {
    const types = new Set(
      pages.flatMap((page) => elements(page, named('script')).map((e) => e.properties['type'])),
    );
    const known = [undefined, 'module', 'application/ld+json', 'speculationrules'];
    expect([...types].filter((type) => !known.includes(type as string))).toEqual([]);
  });

  it('has no style attribute and no inline handler', () => {
    expect(
      each((page) =>
        elements(page, () => true).flatMap(({ tagName, properties }) =>
          Object.keys(properties)
            .filter((attribute) => attribute === 'style' || /^on/i.test(attribute))
            .map((attribute) => `<${tagName} ${attribute}>`),
        ),
      ),
    ).toEqual([]);
  });

  it('opens other sites without handing them this window', () => {
    expect(
      each((page) =>
        elements(page, named('a'))
          .filter(({ properties }) => properties['target'] !== undefined)
          .filter(({ properties }) => ![properties['rel']].flat().includes('noopener'))
          .map(({ properties }) => `<a target> without rel="noopener": ${properties['href']}`),
      ),
    ).toEqual([]);
  });
});

function namingProblems(page: BuiltPage): string[] {
  const canonical = elements(
    page,
    (e) => e.tagName === 'link' && [e.properties['rel']].flat().includes('canonical'),
  );
  const [html] = elements(page, named('html'));
  const h1 = elements(page, named('h1'));
  const facts = {
    'not exactly one h1': h1.length !== 1 || textOf(h1[0]).trim() === '',
    'no title': titleOf(page) === '',
    'no description': descriptionOf(page) === '',
    'no language': !html?.properties['lang'],
    'not exactly one canonical address': page.file !== '404.html' && canonical.length !== 1,
  };
  return Object.entries(facts)
    .filter(([, wrong]) => wrong)
    .map(([problem]) => problem);
}

function titleOf(page: BuiltPage): string {
  const [title] = elements(page, (e) => e.tagName === 'title');
  return title === undefined ? '' : ownText(title).trim();
}

function descriptionOf(page: BuiltPage): string {
  return metaOf(page, 'description');
}

function isPolicy({ tagName, properties }: Element): boolean {
  return (
    tagName === 'meta' &&
    [properties['httpEquiv']].flat().some((name) => /^content-security-policy$/i.test(String(name)))
  );
}

function inlineScripts(page: BuiltPage, types: readonly (string | undefined)[]): Element[] {
  return elements(page, named('script')).filter(
    ({ properties: { src, type } }) => src === undefined && types.includes(type as string | undefined),
  );
}

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
