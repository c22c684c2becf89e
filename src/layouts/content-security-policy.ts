import { createHash } from 'node:crypto';
import { speculationRules } from '../scripts/speculation-rules.ts';
import { styleSheets, themeScript } from './inline-texts.ts';

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
