import browsing from '../styles/browsing.css?inline';
import { kindRules } from '../styles/kind-colors.ts';
import { paperColors } from '../styles/paper-colors.ts';
import reading from '../styles/reading.css?inline';
import { voiceRules } from '../styles/voice-rules.ts';

/**
 * The style sheets of the site, minified in a build, with the rules that are made from tables: one for pages with an article’s text,
 * whose first render has to fit the first flight of a connection, and one for all others.
 */
export const styleSheets = {
  reading: reading + kindRules() + voiceRules(),
  browsing: browsing + kindRules(),
} as const;

/** Looked up once: the same tokens stand in both style sheets. */
export const paper = paperColors(browsing);

/** Before the first paint, so that a remembered theme does not flash. */
export const themeScript =
  'try{let t=localStorage.theme;t&&(document.documentElement.dataset.theme=t)}catch{}';
