import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPages } from '../site/built-pages.ts';
import { onePageOfEachKind } from '../site/page-kinds.ts';
import { useBrowser } from './launch.ts';
import { layoutShifts, recordLayoutShifts } from './layout-shifts.ts';
import { serveSlowly } from './slow-server.ts';

const open = useBrowser();
const pages = onePageOfEachKind(readPages(inject('site')));
let line: Awaited<ReturnType<typeof serveSlowly>>;

beforeAll(async () => {
  line = await serveSlowly(pages.map(({ page }) => page));
});
afterAll(() => line.close());

describe.each([360, 1280])('%i px wide', (width) => {
  it.concurrent.each(pages)(
    '$kind stays where it is while more of it arrives',
    async ({ page: { path } }) => {
      const page = await open({ viewport: { width, height: 800 } });
      await recordLayoutShifts(page);
      await page.goto(line.origin + path, { waitUntil: 'load' });
      expect(await layoutShifts(page)).toEqual([]);
      await page.context().close();
    },
  );
});
