import type { Page } from 'playwright-core';

/** What reaches beyond the window once the text has that size, apart from what has a scroll of its own. */
export function overflowing(page: Page, percent: number): Promise<string[]> {
  return page.evaluate((size) => {
    const root = document.documentElement;
    root.style.fontSize = `${size}%`;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => !element.closest('.scroll, svg'))
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth)
      .map(
        ({ localName, className, textContent }) => `${localName}.${className} ${textContent?.slice(0, 40)}`,
      )
      .concat(`${root.scrollWidth - root.clientWidth} px`);
  }, percent);
}
