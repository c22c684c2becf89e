import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DerivedFile } from '../output-file.ts';
import { digestFile, isShared, keepCopy, keptCopy, share } from './kept-copies.ts';
import { removeFile, reuseSite } from './reuse-site.ts';
import { writeFile } from './write-file.ts';

/** A file as a build has made it. */
interface KeptFile {
  /** Digest of what it was made from. */
  readonly key: string;
  /** Digest of the file, by which a damaged one is known. */
  readonly body: string;
}

interface Kept {
  /** Of the code that made the files. */
  readonly version: string;
  /** By the path of the file: `articles/x/index.html`. */
  readonly files: Readonly<Record<string, KeptFile>>;
}

/**
 * Pages and other files from build to build. What Astro restores costs it as much as a plain page does to render,
 * so a page that would come out the same is never asked of it: it is taken from here.
 *
 * @param version of all code that takes part in making them.
 */
export function keepFiles(cacheDir: string, version: string) {
  const before = readKept(cacheDir, version);
  const files: Record<string, KeptFile> = {};
  const pages = new Map<string, { readonly key: string; readonly isDue: boolean }>();
  let inPlace = new Set<string>();
  const copyOf = (file: string) => keptCopy(cacheDir, file);
  const isKept = (file: string, key: string) => {
    const known = before.files[file];
    return known?.key === key && known.body === digestFile(copyOf(file));
  };
  const take = (dir: string, file: string, key: string) => {
    if (!inPlace.has(file)) share(copyOf(file), join(dir, file));
    files[file] = { key, body: before.files[file]?.body ?? '' };
  };
  return {
    /** Starts the folder `dir` with the files of an earlier site that it may be given again. */
    reuse(dir: string): void {
      inPlace = reuseSite(
        cacheDir,
        dir,
        (file) => before.files[file] !== undefined && isShared(join(dir, file), copyOf(file)),
      );
    },
    /**
     * Takes note of the page of a record, and makes room for it in the folder if it is due: nobody may write into an
     * earlier site’s own file.
     *
     * @returns whether it must be rendered, since its record or the code has changed or its copy here is damaged.
     */
    noteDue(dir: string, file: string, digest: string): boolean {
      const isDue = !isKept(file, digest);
      pages.set(file, { key: digest, isDue });
      if (isDue && inPlace.delete(file)) rmSync(join(dir, file));
      return isDue;
    },
    /**
     * Adds the pages that were not due to the built folder, and keeps those that were for the next build.
     *
     * @param copied digests of the pages that were kept by `keepCopy` elsewhere, by file.
     */
    exchangePages(dir: string, copied: ReadonlyMap<string, string>): void {
      for (const [file, { key, isDue }] of pages) {
        if (!isDue) {
          take(dir, file, key);
          continue;
        }
        const body = copied.get(file) ?? keepCopy(cacheDir, dir, file, readFileSync(join(dir, file)));
        files[file] = { key, body };
      }
    },
    /** Adds a file to the built folder, made anew if need be. */
    addFile(dir: string, { path, key, make }: DerivedFile): void {
      if (isKept(path, key)) {
        take(dir, path, key);
      } else {
        if (inPlace.delete(path)) rmSync(join(dir, path));
        const body = make();
        writeFile(dir, path, body);
        files[path] = { key, body: keepCopy(cacheDir, dir, path, body) };
      }
    },
    /** Forgets what was not added, and makes sure that the rest is found. */
    close(dir: string): void {
      for (const file of Object.keys(before.files)) {
        if (Object.hasOwn(files, file)) continue;
        rmSync(copyOf(file), { force: true });
        if (inPlace.has(file)) removeFile(dir, file);
      }
      writeFileSync(listFile(cacheDir), JSON.stringify({ version, files } satisfies Kept));
    },
  };
}

export type KeptFiles = ReturnType<typeof keepFiles>;

/** The list of what is kept; anything amiss with it, and nothing is. */
function readKept(cacheDir: string, version: string): Kept {
  try {
    const kept: Kept = JSON.parse(readFileSync(listFile(cacheDir), 'utf8'));
    if (kept.version === version && kept.files) return kept;
  } catch {
    // There is none yet, or it is damaged.
  }
  rmSync(join(cacheDir, 'kept'), { recursive: true, force: true });
  return { version, files: {} };
}

function listFile(cacheDir: string): string {
  return join(cacheDir, 'kept.json');
}
