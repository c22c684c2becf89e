import { createHash } from 'node:crypto';
import { kindRules } from '../kind-colors.ts';
import { speculationRules } from '../scripts/speculation-rules.ts';
import css from '../styles/site.css?inline';

/** The one style sheet of the site, minified in a build, with the colors of the kinds. */
export const styleSheet: string = css + kindRules();

/** Before the first paint, so that a remembered theme does not flash. */
export const themeScript =
  'try{let t=localStorage.theme;t&&(document.documentElement.dataset.theme=t)}catch{}';

/**
 * The Content-Security-Policy of a page: nothing but the site’s own files, the style sheet and the
 * theme script by their hashes, and rules that say which links to follow ahead. Only the search page may compile
 * WebAssembly, and has a style sheet of its own.
 */
export function contentSecurityPolicy({ wasm = false }: { wasm?: boolean }): string {
  const scripts = [hash(themeScript), hash(speculationRules), ...(wasm ? ["'wasm-unsafe-eval'"] : [])];
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`,
    `style-src ${hash(styleSheet)}${wasm ? " 'self'" : ''}`,
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
