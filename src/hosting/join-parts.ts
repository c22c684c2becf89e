import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { HeaderRule } from './header-rules.ts';
import { parseHeadersFile, renderHeadersFile } from './headers-file.ts';

/** Folders that cannot be joined; the message says which and what to do. */
export class JoinError extends Error {
  override name = 'JoinError';
}

interface Part {
  /** Absolute path of its folder. */
  readonly dir: string;
  /** Path it was built for, with a slash at either end. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  /** Its `_redirects` file. */
  readonly redirects: string;
}

const forHosts = ['_headers', '_redirects'];

/**
 * Makes one folder for a host of parts that were built under paths of their own: each at its path, and at the top
 * one `_headers` and one `_redirects`, since hosts read no others. What stood at `to` is replaced in one step.
 *
 * @param folders built folders in any order, one of them for a path that the others lie below.
 * @returns the path that the whole is for.
 * @throws {JoinError}
 */
export function joinParts(folders: readonly string[], to: string): string {
  const parts = folders.map(readPart).toSorted((a, b) => a.base.length - b.base.length);
  const [home, ...others] = parts;
  if (home === undefined)
    throw new JoinError('No parts are given. Name the built folders: dist/now dist/2016.');
  for (const { dir } of parts) refuseIfInside(resolve(to), dir);
  if (existsSync(to) && !existsSync(join(to, '_headers'))) {
    throw new JoinError(`${to} holds something else than a site. Name a new folder.`);
  }

  const staging = `${to}.joining`;
  rmSync(staging, { recursive: true, force: true });
  for (const part of parts) copyPart(part, home, staging);
  // Every answer has the headers that the home’s first rule gives: twice, hosts would join them.
  const rules = [...home.rules, ...others.flatMap(({ rules }) => rules.slice(1))];
  writeFileSync(join(staging, '_headers'), renderHeadersFile(rules));
  const redirects = parts.map((part) => part.redirects).join('');
  if (redirects !== '') writeFileSync(join(staging, '_redirects'), redirects);
  replace(to, staging);
  return home.base;
}

/** The first rule of `_headers` is for everything below the path that a site is built for. */
function readPart(folder: string): Part {
  const read = (name: string) => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const rules = parseHeadersFile(read('_headers'));
  const [first] = rules;
  if (!first)
    throw new JoinError(`${folder} holds no site. Build it first: OUT_DIR=${folder} npm run build.`);
  return {
    dir: resolve(folder),
    base: first.pattern.replace(/\*$/, ''),
    rules,
    redirects: read('_redirects'),
  };
}

function refuseIfInside(to: string, dir: string): void {
  if (!`${to}${sep}`.startsWith(`${dir}${sep}`) && !`${dir}${sep}`.startsWith(`${to}${sep}`)) return;
  throw new JoinError(`${to} and ${dir} lie one in the other. Join into a folder beside the parts.`);
}

function copyPart({ dir, base }: Part, home: Part, staging: string): void {
  if (!base.startsWith(home.base)) {
    throw new JoinError(
      `${dir} is built for ${base}, which is not below ${home.base} of ${home.dir}. Build one part for the path above all others: BASE_PATH=/ npm run build.`,
    );
  }
  const place = join(staging, base.slice(home.base.length));
  if (existsSync(place)) {
    throw new JoinError(
      `${dir} is built for ${base}, which is a folder of another part already. Build it for a path of its own: BASE_PATH=/2016/ npm run build.`,
    );
  }
  const left = forHosts.map((name) => join(dir, name));
  cpSync(dir, place, { recursive: true, filter: (file) => !left.includes(file) });
}

function replace(to: string, staging: string): void {
  const old = `${to}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(staging, to);
  rmSync(old, { recursive: true, force: true });
}
