/**
 * While writing: a change between the answer to a page’s request and its connection reaches nobody, so the page says
 * which state of the content it was answered with, and hears whether that is the latest.
 *
 * `Server-Timing` is the one header of a page that its own scripts can read: https://www.w3.org/TR/server-timing/
 */
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const state = navigation?.serverTiming.find(({ name }) => name === 'content-state');
if (state) import.meta.hot?.send('content-state', Number(state.description));

export {};
