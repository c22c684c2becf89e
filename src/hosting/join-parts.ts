import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { holdsNoSite } from '../files/holds-no-site.ts';
import { explainInUse, isInUse, replaceFolder } from '../files/replace-folder.ts';
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
 * @param link makes links to what is in the folders, which takes no time, in place of copies.
 * @returns the path that the whole is for.
 * @throws {JoinError}
 */
export function joinParts(folders: readonly string[], to: string, link = false): string {
  const parts = folders.map(readPart).toSorted((a, b) => a.base.length - b.base.length);
  const [home, ...others] = parts;
  if (home === undefined)
    throw new JoinError('No parts are given. Name the built folders: out/now out/2016.');
  for (const { dir } of parts) refuseIfInside(resolve(to), dir);
  for (const [index, part] of parts.entries()) refuseMisfit(part, parts.slice(0, index));
  if (holdsNoSite(to)) throw new JoinError(`${to} holds something else than a site. Name a new folder.`);
  if (isInUse(to)) {
    throw new JoinError(`${explainInUse(to)} Name a folder inside it: --to ${join(to, 'site')}.`);
  }

  const staging = `${to}.joining`;
  rmSync(staging, { recursive: true, force: true });
  for (const part of parts) placePart(part, join(staging, part.base.slice(home.base.length)), link);
  // Every answer has the headers that the home’s first rule gives: twice, hosts would join them.
  const rules = [...home.rules, ...others.flatMap(({ rules }) => rules.slice(1))];
  writeFileSync(join(staging, '_headers'), renderHeadersFile(rules));
  const redirects = parts.map((part) => part.redirects).join('');
  if (redirects !== '') writeFileSync(join(staging, '_redirects'), redirects);
  const old = replaceFolder(to, staging);
  if (old !== undefined) rmSync(old, { recursive: true, force: true });
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

/** Says why a part has no place below those whose paths are shorter. */
function refuseMisfit({ dir, base }: Part, shorter: readonly Part[]): void {
  const [home] = shorter;
  if (home && !base.startsWith(home.base)) {
    throw new JoinError(
      `${dir} is built for ${base}, which is not below ${home.base} of ${home.dir}. Build one part for the path above all others: BASE_PATH=/ npm run build.`,
    );
  }
  const takes = (other: Part) => {
    const [folder = ''] = base.slice(other.base.length).split('/');
    return base.startsWith(other.base) && existsSync(join(other.dir, folder));
  };
  if (shorter.some(takes)) {
    throw new JoinError(
      `${dir} is built for ${base}, where another part has a folder already. Build it for a path of its own: BASE_PATH=/2016/ npm run build.`,
    );
  }
}

function placePart({ dir }: Part, place: string, link: boolean): void {
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(dir).filter((entry) => !forHosts.includes(entry))) {
    if (link) symlinkSync(join(dir, name), join(place, name));
    else cpSync(join(dir, name), join(place, name), { recursive: true });
  }
}
