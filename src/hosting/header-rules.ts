/** What a host adds to every answer under `pattern`: an exact path, or one that ends in `*`. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the rules depend on, as found in a built folder. */
export interface HostedFolder {
  /** Pages by the first part of their path (`''` for the front page), with the policy they carry. */
  readonly pages: readonly { readonly name: string; readonly policy: string }[];
  /** Other files at the top of the folder: `feed.xml`, `robots.txt`. */
  readonly files: readonly string[];
  /** Other folders whose files change under the same name: `cards`. */
  readonly folders: readonly string[];
  /** Folders whose file names change with their content: `_astro`. */
  readonly hashed: readonly string[];
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

const caching = {
  short: 'public, max-age=300',
  day: 'public, max-age=86400',
  immutable: 'public, max-age=31536000, immutable',
} as const;

/**
 * The headers of a built folder served under `base`. Hosts join the values of a header that two
 * matching rules set, which would make two policies of one, so no two rules set the same header
 * for one path.
 */
export function headerRules(folder: HostedFolder, base: string): HeaderRule[] {
  return [
    { pattern: `${base}*`, headers: everywhere },
    ...folder.pages.map(({ name, policy }) => ({
      pattern: base + (name === '' || name.endsWith('.html') ? name : `${name}/*`),
      headers: { 'Cache-Control': caching.short, 'Content-Security-Policy': policy },
    })),
    ...folder.files.map((name) => cached(base + name, caching.short)),
    ...folder.folders.map((name) => cached(`${base}${name}/*`, caching.day)),
    ...folder.hashed.map((name) => cached(`${base}${name}/*`, caching.immutable)),
  ];
}

/** Every header the rules give `path`. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign({}, ...rules.filter(({ pattern }) => matches(pattern, path)).map((r) => r.headers));
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function cached(pattern: string, value: string): HeaderRule {
  return { pattern, headers: { 'Cache-Control': value } };
}
