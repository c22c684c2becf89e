import type { Page } from 'playwright-core';

/** What moves, or would when something about it changes. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const styles = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].map((part) => ({ element, style: getComputedStyle(element, part) })),
    );
    const still = ({ style }: (typeof styles)[number]) =>
      style.animationName === 'none' &&
      /^0s(, 0s)*$/.test(style.transitionDuration) &&
      style.scrollBehavior === 'auto';
    return [
      ...styles
        .filter((row) => !still(row))
        .map(({ element }) => `${element.localName}.${element.className}`),
      ...document.getAnimations().map((animation) => `animation ${animation.id}`),
    ];
  });
}
