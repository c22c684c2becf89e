import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../site/built-pages.ts';
import { onePageOfEachKind } from '../site/page-kinds.ts';
import { useBrowser } from './launch.ts';
import { views } from './views.ts';
import { violationsOf } from './violations.ts';
import { flawless, visit } from './visit.ts';

const site = inject('site');

const open = useBrowser();

describe.each(onePageOfEachKind(readPages(site)))('$kind ($page.path)', ({ page: { path } }) => {
  // At once, since a visit is mostly waiting: for late fonts, and for the network to fall silent.
  it.concurrent.each(views)(
    'is sound and accessible: $colorScheme, $width px',
    async ({ colorScheme, width }) => {
      const page = await open({ colorScheme, viewport: { width, height: 800 } });
      expect(await visit(page, site.origin + path)).toEqual(flawless);
      expect(await violationsOf(page)).toEqual([]);
      await page.context().close();
    },
  );
});
