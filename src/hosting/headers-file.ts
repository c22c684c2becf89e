import type { HeaderRule } from './header-rules.ts';

/** The rules as a `_headers` file, which Netlify, Cloudflare Pages and others read. */
export function renderHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** The rules of a `_headers` file. */
export function parseHeadersFile(text: string): HeaderRule[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(([pattern = '', ...lines]) => ({
      pattern: pattern.trim(),
      headers: Object.fromEntries(lines.map(splitHeader)),
    }));
}

function splitHeader(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
