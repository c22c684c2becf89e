import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleOpenData } from '../../src/open-data/article-schema.ts';
import { readPages } from '../site/built-pages.ts';
import { firstId, hasMoved, retired, secondId, successorOf } from './editions.ts';
import { faultsOf } from './faults-of.ts';
import { useBrowser } from './launch.ts';
import { layoutShifts, recordLayoutShifts } from './layout-shifts.ts';
import { useOwnSite } from './own-site.ts';
import { type Link, publishBothEditions } from './publish-editions.ts';
import { serveSlowly } from './slow-server.ts';

const hasMovedOn = 'A passage that stood here now stands under “What they share”: go there.';

describe('the links of a first edition, once everything about it has changed, without JavaScript', () => {
  const open = useBrowser();
  let first: ArticleOpenData;
  let statements: readonly Link[];
  let page: Page;
  const site = useOwnSite(async (environment) => {
    ({ article: first, statements } = await publishBothEditions(environment));
  });

  beforeAll(async () => {
    page = await open({ javaScriptEnabled: false });
  });

  const successor = (words: string) =>
    successorOf(
      words,
      first.paragraphs.map(({ text }) => text),
    );
  const whole = (section?: string | null) => `/articles/${firstId}/${section ? `${section}/` : ''}`;
  /** The article’s own page, and the page of the section where there is one. */
  const pagesOf = (section: string | null) => (section === null ? [whole()] : [whole(), whole(section)]);

  it('lead from the article, its sections and its names to what they are now', async () => {
    const sections = first.sections.map(({ id, heading }) => ({
      address: whole(id),
      words: successor(heading),
    }));
    await followAll(
      [
        { address: whole(), words: first.title },
        { address: whole('names'), words: first.title },
        ...sections,
        { address: '/territories/kerch-strait/', words: 'Kerch Strait' },
        { address: '/territories/crimea/', words: 'Crimea' },
      ],
      async ({ address, words }) => {
        const opening = page.locator('main > *').first();
        expect(await opening.innerText(), address).toContain(words);
      },
    );
  });

  it('land on every heading and paragraph, in the article and in its section, or on word of what became of it', async () => {
    const links = first.paragraphs.flatMap(({ id, section, text }) =>
      pagesOf(section).map((path) => ({ address: `${path}#${id}`, words: text })),
    );
    expect(links.length).toBeGreaterThan(2 * 20);
    await followAll(links, async ({ address, words }) => {
      if (hasMoved(words) && !address.startsWith(`${whole()}#`)) {
        expect(await targetWords(), address).toBe(hasMovedOn);
        await page.locator(':target a').click();
      }
      expect(await targetWords(), address).toBe(successor(words));
    });
  });

  it('land on every note', async () => {
    const holders = new Map(first.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    const links = first.notes.flatMap(({ id, paragraph, text }) => {
      const holder = holders.get(paragraph);
      return pagesOf(holder?.section ?? null).map((path) => ({
        address: `${path}#${id}`,
        words: hasMoved(holder?.text ?? '') && path !== whole() ? hasMovedOn : text,
      }));
    });
    expect(links.filter(({ words }) => words === hasMovedOn)).toHaveLength(1);
    await followAll(links, async ({ address, words }) => {
      expect((await targetWords()).replace(/^\d+ /, ''), address).toBe(words);
    });
  });

  it('land on every statement that is still made, wherever it stands in the list now', async () => {
    const made = statements.filter(({ words }) => !words.startsWith('will, on the one hand'));
    // It stood in the article and in its section.
    expect(made).toHaveLength(statements.length - 2);
    await followAll(made, async ({ address, words }) => expect(await targetWords(), address).toBe(words));
  });

  it('show the place, marked on screen and on paper', async () => {
    const paragraph = first.paragraphs.findLast(({ section }) => section !== null);
    const ids = [paragraph?.id, first.sections[1]?.id, first.notes.at(-1)?.id, 'caption'];
    await followAll(
      ids.map((id) => ({ address: `${whole()}#${id}`, words: '' })),
      async ({ address }) => {
        const seen = await targetStyle();
        expect(seen.background, address).not.toBe('rgba(0, 0, 0, 0)');
        expect(seen.shadow, address).not.toBe('none');
        expect(seen.top, address).toBeGreaterThanOrEqual(0);
        expect(seen.top, address).toBeLessThan(seen.windowHeight);
        await page.emulateMedia({ media: 'print' });
        expect((await targetStyle()).outline, address).toBe('solid');
        await page.emulateMedia({ media: 'screen' });
      },
    );
  });

  it('say at an old address where the article is, to machines too', async () => {
    await page.goto(site.origin + whole());
    const head = (selector: string, attribute: string) => page.locator(selector).getAttribute(attribute);
    expect(await head('link[rel=canonical]', 'href')).toBe(`https://gazetteer.example/articles/${secondId}/`);
    expect(await head('meta[http-equiv=refresh]', 'content')).toBe(`72001;url=/articles/${secondId}/`);
    expect(await page.locator('main').innerText()).toContain(`/articles/${secondId}/`);
  });

  it('lead to pages that are sound and accessible in every view', async () => {
    const gone = first.paragraphs.find(({ text }) => text.startsWith(retired.withText))?.id;
    const departed = first.paragraphs.find(({ text }) => hasMoved(text));
    const places = [
      `${whole()}#${gone}`,
      '/territories/kerch-strait/',
      `${whole(departed?.section)}#${departed?.id}`,
    ];
    for (const place of places) {
      expect(await faultsOf(open, site.origin + place, withoutScripts), place).toEqual([]);
    }
    for (const place of places) {
      const way = await findWay(place);
      expect(await faultsOf(open, site.origin + way), way).toEqual([]);
    }
  }, 300_000);

  it('move nothing on an old page that comes slowly, when it says what became of the passage', async () => {
    const old = readPages(site).filter(({ path }) => path === whole());
    const line = await serveSlowly(old);
    const slow = await open({ viewport: { width: 360, height: 800 } });
    await recordLayoutShifts(slow);
    const passage = first.paragraphs.at(-1)?.id;
    await slow.goto(`${line.origin}${whole()}#${passage}`, { waitUntil: 'load' });
    expect(await slow.locator(':target').innerText()).toContain('there too');
    expect(await layoutShifts(slow)).toEqual([]);
    line.close();
  });

  it('have a redirect for the feed of what was renamed', () => {
    expect(readFileSync(join(site.dir, '_redirects'), 'utf8')).toContain(
      '/territories/kerch-strait/feed.xml /territories/strait-of-kerch/feed.xml 301\n',
    );
  });

  /**
   * Opens links of the first edition and, where things have another address, takes the way that the page shows.
   * All old pages are read first, then the new ones: a step within one page loads nothing.
   */
  async function followAll(links: readonly Link[], look: (link: Link) => Promise<void>): Promise<void> {
    const inOrder = links.toSorted((a, b) => (pageOf(a.address) < pageOf(b.address) ? -1 : 1));
    const ways: [Link, string][] = [];
    for (const link of inOrder) ways.push([link, await findWay(link.address)]);
    for (const [link, way] of ways) {
      await visit(way);
      await look(link);
    }
  }

  async function findWay(address: string): Promise<string> {
    await visit(address);
    if ((await page.locator('[data-moved-to]').count()) === 0) return address;
    const way = page.locator(address.includes('#') ? '.forwards :target a' : 'a[data-moved-to]');
    expect(await way.isVisible(), `${address} says where it is now`).toBe(true);
    return (await way.getAttribute('href')) ?? '';
  }

  async function visit(address: string): Promise<void> {
    const response = await page.goto(site.origin + address, { waitUntil: 'domcontentloaded' });
    if (response) expect(response.status(), address).toBe(200);
  }

  /** What stands at the place that the address names, without the marks of notes. */
  function targetWords(): Promise<string> {
    return page.evaluate(() => {
      const target = document.querySelector(':target');
      const place = (target?.className === 'was' ? target.parentElement : target)?.cloneNode(true) as Element;
      for (const mark of place?.querySelectorAll('.note-ref') ?? []) mark.remove();
      return (place?.textContent ?? 'nothing').replace(/\s+/g, ' ').trim();
    });
  }

  function targetStyle() {
    return page.evaluate(() => {
      const target = document.querySelector(':target') as Element;
      const place = (target.className === 'was' ? target.parentElement : target) as Element;
      const {
        backgroundColor: background,
        boxShadow: shadow,
        outlineStyle: outline,
      } = getComputedStyle(place);
      const { top } = place.getBoundingClientRect();
      return { background, shadow, outline, top, windowHeight: innerHeight };
    });
  }
});

/** So that an old page stays; what the tests do there themselves still runs. */
async function withoutScripts(page: Page): Promise<void> {
  await page.route('**/_astro/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
}

function pageOf(address: string): string {
  return address.replace(/#.*/, '');
}
