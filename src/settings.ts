import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from './digest.ts';

/** Where a build reads, writes, and will be served: all that the environment decides. */
export interface Settings {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Absolute path of the folder a build writes. */
  readonly outDir: string;
  /** Absolute path of the cache that belongs to this content folder and these settings alone. */
  readonly cacheDir: string;
  /** Origin of the published site, without a trailing slash: `https://gazetteer.example`. */
  readonly site: string;
  /** Path the site is served under, with a slash at either end: `/` or `/news/`. */
  readonly base: string;
  /** Base paths of the other parts, where the site is one part of an archive on one host. */
  readonly otherParts: readonly string[];
  /** Whether preview cards are drawn at all. */
  readonly cards: boolean;
  /** Whether sections get preview cards of their own. */
  readonly sectionCards: boolean;
  /** Whether sections get pages of their own. */
  readonly sectionPages: boolean;
  /** Whether the search index is made. */
  readonly search: boolean;
  /** Whether the built folder gets compressed copies beside its files. */
  readonly precompress: boolean;
  /** Where `npm run dev` and `npm run serve` answer on this machine. */
  readonly port: number;
}

/** A setting in the environment that cannot be used; the message names the variable and a good value. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  /** Where this was thrown is of no use to whoever sets it. */
  override stack = '';
}

const projectDir = fileURLToPath(new URL('..', import.meta.url));

/**
 * Settings from environment variables: `CONTENT_DIR`, `OUT_DIR`, `SITE_URL`, `BASE_PATH`, `PARTS`,
 * `CARDS`, `SECTION_CARDS`, `SECTION_PAGES`, `SEARCH`, `PRECOMPRESS`, `PORT`, `CACHE_DIR`. Relative folders are taken
 * from the working directory.
 *
 * @throws {SettingsError} for an address without http(s), a path with a query or a scheme, or a port that is none.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const contentDir = resolve(environment['CONTENT_DIR'] || 'content');
  const shown = {
    contentDir,
    site: readSite(environment['SITE_URL'] || 'https://gazetteer.example'),
    base: readPath('BASE_PATH', environment['BASE_PATH'] || '/', '/news/'),
    cards: readSwitch('CARDS', environment['CARDS'], true),
    sectionCards: readSwitch('SECTION_CARDS', environment['SECTION_CARDS'], true),
    sectionPages: readSwitch('SECTION_PAGES', environment['SECTION_PAGES'], true),
  };
  const cacheRoot = environment['CACHE_DIR'] || join(projectDir, 'node_modules', '.cache', 'gazetteer');
  return {
    ...shown,
    otherParts: readParts(environment['PARTS'] || '').filter((part) => part !== shown.base),
    search: readSwitch('SEARCH', environment['SEARCH'], true),
    precompress: readSwitch('PRECOMPRESS', environment['PRECOMPRESS'], true),
    port: readPort(environment['PORT'] || '4321'),
    outDir: resolve(environment['OUT_DIR'] || 'dist'),
    // Pages made under other settings are other pages: each content folder and address has a cache of its own.
    cacheDir: join(resolve(cacheRoot), digest(JSON.stringify(shown))),
  };
}

function readSite(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new SettingsError(
      `SITE_URL is "${value}", which is not an http or https address. Use one such as https://news.example.`,
    );
  }
  return new URL(value).origin;
}

/** One list serves every part: each leaves out itself. */
function readParts(value: string): readonly string[] {
  const paths = value.split(',').flatMap((path) => path.trim() || []);
  return [...new Set(paths.map((path) => readPath('PARTS', path, '/2016/')))];
}

function readPath(name: string, value: string, example: string): string {
  if (!/^[\w./~-]*$/.test(value) || value.includes('//') || /(^|\/)\.\.?(\/|$)/.test(value)) {
    throw new SettingsError(
      `${name} has "${value}", which is not a plain path on this host. Use one such as ${example}.`,
    );
  }
  const inner = value.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port > 0 && port < 65_536) return port;
  throw new SettingsError(
    `PORT is "${value}", which is not a port. Use a number from 1 to 65535, such as 4322.`,
  );
}

function readSwitch(name: string, value: string | undefined, fallback: boolean): boolean {
  if (value === undefined || value === '') return fallback;
  if (['on', 'true', '1'].includes(value)) return true;
  if (['off', 'false', '0'].includes(value)) return false;
  throw new SettingsError(`${name} is "${value}". Use on or off.`);
}
