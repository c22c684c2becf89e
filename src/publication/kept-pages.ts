import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../digest.ts';
import { type Collection, forEachCollection, type Manifest } from './store.ts';

/** A page as a build has rendered it. */
interface KeptPage {
  /** Digest of the record it shows. */
  readonly record: string;
  /** Digest of the file, by which a damaged one is known. */
  readonly html: string;
}

interface Kept {
  /** Of the code that rendered the pages. */
  readonly version: string;
  /** By the path of the file: `articles/x/index.html`. */
  readonly pages: Readonly<Record<string, KeptPage>>;
}

/**
 * Pages from build to build. What Astro restores costs it as much as a plain page does to render, so a page that
 * would come out the same is no route at all: it is copied from here.
 *
 * @param version of all code that takes part in rendering.
 */
export function keptPages(cacheDir: string, manifest: Manifest, version: string) {
  const before = readKept(cacheDir, version);
  const copyOf = (file: string) => join(cacheDir, 'pages', file);
  const isKept = (file: string, record: string) => {
    const page = before.pages[file];
    return page?.record === record && page.html === digestFile(copyOf(file));
  };
  /** What Astro must render: pages whose record or code has changed, or whose copy here is damaged. */
  const due: Manifest = forEachCollection((collection) =>
    Object.fromEntries(
      Object.entries(manifest[collection]).filter(
        ([id, record]) => collection === 'site' || !isKept(pageFile(collection, id), record),
      ),
    ),
  );
  return {
    due,
    /** Adds the kept pages to the built folder, and keeps what was rendered for the next build. */
    exchange(dir: string): void {
      const pages: Record<string, KeptPage> = {};
      for (const [file, record, isDue] of pagesOf(manifest, due)) {
        const built = join(dir, file);
        if (isDue) share(built, copyOf(file));
        else share(copyOf(file), built);
        pages[file] = { record, html: (isDue ? digestFile(built) : before.pages[file]?.html) ?? '' };
      }
      for (const file of Object.keys(before.pages)) {
        if (!Object.hasOwn(pages, file)) rmSync(copyOf(file), { force: true });
      }
      writeFileSync(listFile(cacheDir), JSON.stringify({ version, pages } satisfies Kept));
    },
  };
}

/** The list of what is kept; anything amiss with it, and nothing is. */
function readKept(cacheDir: string, version: string): Kept {
  try {
    const kept: Kept = JSON.parse(readFileSync(listFile(cacheDir), 'utf8'));
    if (kept.version === version && kept.pages) return kept;
  } catch {
    // There is none yet, or it is damaged.
  }
  rmSync(join(cacheDir, 'pages'), { recursive: true, force: true });
  return { version, pages: {} };
}

function* pagesOf(
  manifest: Manifest,
  due: Manifest,
): Generator<readonly [file: string, record: string, isDue: boolean]> {
  for (const [collection, records] of Object.entries(manifest) as [Collection, Record<string, string>][]) {
    if (collection === 'site') continue;
    for (const [id, record] of Object.entries(records)) {
      yield [pageFile(collection, id), record, Object.hasOwn(due[collection], id)];
    }
  }
}

/** Where the page of a record is in the built folder, as the routes in `src/pages` have it. */
function pageFile(collection: Exclude<Collection, 'site'>, id: string): string {
  if (collection === 'matrices') return `articles/${id}/names/index.html`;
  if (collection === 'articles' || collection === 'sections') return `articles/${id}/index.html`;
  return `${id}/index.html`;
}

/** The same file under a second name where the disk allows it: cheaper to make, and to remove with an old site. */
function share(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function digestFile(file: string): string | undefined {
  try {
    return digest(readFileSync(file));
  } catch {
    return undefined;
  }
}

function listFile(cacheDir: string): string {
  return join(cacheDir, 'pages.json');
}
