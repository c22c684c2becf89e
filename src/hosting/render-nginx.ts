import type { HeaderRule } from './header-rules.ts';
import type { Redirect } from './redirects-file.ts';

export interface NginxPlace {
  /** Absolute path of the built folder on the server. */
  readonly root: string;
  /** Path the site is served under, with a slash at either end. */
  readonly base: string;
  /** Value of `listen`: `80`, `127.0.0.1:8080`. */
  readonly listen: string;
  /** Whether nginx has the module that sends `.br` files (Debian: libnginx-mod-http-brotli-static). */
  readonly brotli: boolean;
}

/** Where no rule says anything, other hosts let browsers ask again each time; nginx would leave them to guess. */
const elsewhere: Readonly<Record<string, string>> = { 'Cache-Control': 'no-cache' };

/**
 * The rules as a server of nginx, for its `conf.d` folder: each header that differs by path becomes
 * a map from the path, those that every answer has stand in the server. Earlier addresses are locations of
 * their own, which nginx keeps in a sorted tree: ten thousand of them slow no request.
 */
export function renderNginx(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  place: NginxPlace,
): string {
  const { root, base, listen, brotli } = place;
  const everywhere = rules.filter(({ pattern }) => pattern === `${base}*`);
  const byPath = rules.filter((rule) => !everywhere.includes(rule));
  const names = [...new Set(byPath.flatMap(({ headers }) => Object.keys(headers)))];
  return `# Made by \`npm run -s nginx\`. Make it anew after an upgrade: the policy holds the digests of the
# style sheet and the theme script.

${names.map((name) => renderMap(name, byPath)).join('\n\n')}

types {
  text/markdown md;
  application/manifest+json webmanifest;
}

server {
  listen ${listen};
  server_name _;
  absolute_redirect off;
  charset utf-8;
  charset_types application/json application/xml text/css text/javascript text/markdown text/plain text/xml;
  error_page 404 ${base}404.html;
  error_page 403 =404 ${base}404.html;  # A folder without a page.

  gzip_static on;
  ${brotli ? 'brotli_static on;' : '# brotli_static on;  # with the module libnginx-mod-http-brotli-static'}
  gzip_vary on;

  ${everywhere.flatMap(({ headers }) => Object.entries(headers).map(addHeader)).join('\n  ')}
  ${names.map((name) => `add_header ${name} ${variable(name)} always;`).join('\n  ')}
${renderLocations(root, base)}
${redirects.map(renderRedirect).join('')}}
`;
}

function renderMap(name: string, rules: readonly HeaderRule[]): string {
  const rows = rules
    .filter(({ headers }) => headers[name] !== undefined)
    .map(({ pattern, headers }) => `  ${quote(toRegex(pattern))} ${quote(headers[name] ?? '')};`);
  // `$uri` names the file that is sent, so a missing page has the headers of the 404 page.
  return [`map $uri ${variable(name)} {`, `  default ${quote(elsewhere[name] ?? '')};`, ...rows, '}'].join(
    '\n',
  );
}

function renderLocations(root: string, base: string): string {
  const files = `
  location ~ ^${escapeRegex(base)}_(headers|redirects)$ {
    return 404;
  }

  location ${base} {
    alias ${quote(`${root.replace(/\/*$/, '')}/`)};
  }`;
  if (base === '/') return files;
  return `
  location = ${base.slice(0, -1)} {
    return 301 ${base};
  }
${files}`;
}

/** A path in nginx is the file’s, so an exact page is matched with its `index.html` too. */
function toRegex(pattern: string): string {
  const literal = escapeRegex(pattern.replace(/\*$/, ''));
  if (pattern.endsWith('*')) return `~^${literal}`;
  return `~^${literal}${pattern.endsWith('/') ? '(index\\.html)?' : ''}$`;
}

function escapeRegex(literal: string): string {
  return literal.replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&');
}

/** nginx compares the decoded path, and a `$` in what it returns would be a variable. */
function renderRedirect({ from, to }: Redirect): string {
  return `
  location = ${quote(decodeURI(from))} {
    return 301 ${quote(to.replaceAll('$', '%24'))};
  }
`;
}

function addHeader([name, value]: [string, string]): string {
  return `add_header ${name} ${quote(value)} always;`;
}

function variable(name: string): string {
  return `$gazetteer_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quote(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}
