import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../set-up/build-site.ts';
import { elements, listFiles, readPages } from '../site/built-pages.ts';
import { writeHostileContent } from './hostile-content.ts';
import { useBrowser } from './launch.ts';
import { useOwnSite } from './own-site.ts';

describe('content that tries to run', () => {
  const open = useBrowser();
  let fields: readonly string[] = [];
  const site = useOwnSite(async (environment) => {
    fields = writeHostileContent(environment.CONTENT_DIR);
    await buildSite(environment);
  }, {});

  it('reaches the pages', () => {
    const text = readPages(site)
      .map(({ html }) => html)
      .join('');
    const shown = fields.filter((_, number) => text.includes(`ran(${number})`));
    expect(shown.length).toBeGreaterThan(fields.length / 2);
  });

  it('never runs, although no policy forbids it', async () => {
    const page = await open({ bypassCSP: true });
    const ran = await recordRuns(page);
    const documents = listFiles(site).filter((file) => /\.(html|xml|svg)$/.test(file));
    for (const file of documents) await page.goto(`${site.origin}/${file.replace(/index\.html$/, '')}`);
    expect(ran.map((number) => fields[number])).toEqual([]);
    expect(documents.length).toBeGreaterThan(100);
  });

  it('would be seen if it ran', async () => {
    const page = await open({ bypassCSP: true });
    const ran = await recordRuns(page);
    await page.goto(`${site.origin}/`);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=ran(7)>'));
    await expect.poll(() => ran).toEqual([7]);
  });

  it('makes no address that runs, and no handler', () => {
    const faults = readPages(site).flatMap((page) =>
      elements(page, () => true).flatMap(({ tagName, properties }) =>
        Object.entries(properties)
          .filter(([name, value]) => /^on/i.test(name) || (isAddress(name) && !isSafe(String(value))))
          .map(([name, value]) => `${page.file}  <${tagName} ${name}="${value}">`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

/** Numbers that payloads have called `ran` with, on any page that `page` opens. */
async function recordRuns(page: Page): Promise<number[]> {
  const ran: number[] = [];
  await page.exposeFunction('ran', (number: number) => ran.push(number));
  return ran;
}

function isAddress(attribute: string): boolean {
  return /^(href|src|srcSet|action|formAction|data|poster|xLinkHref)$/.test(attribute);
}

/** Safe schemes, and addresses without any. */
function isSafe(address: string): boolean {
  return /^(https?:|mailto:|[^:]*([/?#]|$))/.test(address);
}
