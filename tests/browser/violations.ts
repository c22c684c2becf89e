import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds. It is handed to the page by the debugger, which no policy concerns. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    // Off by default, and wanted by WCAG 2.2.
    (globalThis as unknown as { axe: typeof Axe }).axe.run({ rules: { 'target-size': { enabled: true } } }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}  ${target.join(' ')}  ${failureSummary ?? ''}`),
  );
}
