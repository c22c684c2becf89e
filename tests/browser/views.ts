/** How every kind of page is looked at. */
export const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

/** WCAG 1.4.10 (reflow at 320 px) and 1.4.4 (text alone enlarged), both further than it asks. */
export const textSizes = [
  { width: 320, text: 100 },
  { width: 320, text: 200 },
  { width: 1280, text: 200 },
  { width: 1280, text: 400 },
];
