import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../site/built-pages.ts';
import { onePageOfEachKind } from '../site/page-kinds.ts';
import { useBrowser } from './launch.ts';
import { flawless, visit } from './visit.ts';

const site = inject('site');
const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(onePageOfEachKind(readPages(site)))('$kind ($page.path)', ({ page: { path } }) => {
  const open = useBrowser();

  it.each(views)('is sound and accessible: $colorScheme, $width px', async ({ colorScheme, width }) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 } });
    expect(await visit(page, site.origin + path)).toEqual(flawless);
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });
});

/** axe is handed to the page by the debugger, which no policy concerns. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    // Off by default, and wanted by WCAG 2.2.
    (globalThis as unknown as { axe: typeof Axe }).axe.run({ rules: { 'target-size': { enabled: true } } }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}  ${target.join(' ')}  ${failureSummary ?? ''}`),
  );
}
