import { createHash } from 'node:crypto';
import { speculationRules } from '../scripts/speculation-rules.ts';
import browsing from '../styles/browsing.css?inline';
import { kindRules } from '../styles/kind-colors.ts';
import { paperColors } from '../styles/paper-colors.ts';
import reading from '../styles/reading.css?inline';

/**
 * The style sheets of the site, minified in a build, with the colors of the kinds: one for pages with an article’s text,
 * whose first render has to fit the first flight of a connection, and one for all others.
 */
export const styleSheets = { reading: reading + kindRules(), browsing: browsing + kindRules() } as const;

/** Looked up once: the same tokens stand in both style sheets. */
export const paper = paperColors(browsing);

/** Before the first paint, so that a remembered theme does not flash. */
export const themeScript =
  'try{let t=localStorage.theme;t&&(document.documentElement.dataset.theme=t)}catch{}';

/**
 * The Content-Security-Policy of a page: nothing but the site’s own files, the style sheets and
 * the theme script by their hashes, and rules that say which links to follow ahead. Only the search page may compile
 * WebAssembly, and has a style sheet of its own.
 */
export function contentSecurityPolicy({ wasm = false }: { wasm?: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scriptHashes}${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${styleHashes}${wasm ? " 'self'" : ''}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const scriptHashes = [themeScript, speculationRules].map(hash).join(' ');
const styleHashes = Object.values(styleSheets).map(hash).join(' ');
