import type { Page } from 'playwright-core';

/** Records what moves on the page from now on. */
export async function recordLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(record);
}

/** What has moved on the page so far without anyone doing anything: how much, when, and which elements. */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { layoutShifts: string[] }).layoutShifts);
}

/** <https://wicg.github.io/layout-instability/#sec-layout-shift>, which TypeScript does not know. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

function record(): void {
  const { layoutShifts } = Object.assign(globalThis, { layoutShifts: [] as string[] });
  const place = ({ x, y, width, height }: DOMRectReadOnly) => `${width}×${height} at ${x},${y}`;
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources } of list.getEntries() as LayoutShift[]) {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName} “${node?.textContent?.trim().slice(0, 40)}” ${place(previousRect)} → ${place(currentRect)}`,
      );
      layoutShifts.push(`${value} after ${Math.round(startTime)} ms: ${moved.join('; ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
