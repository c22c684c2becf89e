import {
  closeSync,
  type Dirent,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { compareStrings } from '../compare-strings.ts';
import { isKind } from '../kinds.ts';
import { compareProblems, type Problem, problem } from '../problems/problem.ts';
import { idPattern } from '../schemas/fields.ts';
import type { ContentFile } from './content-file.ts';
import { decode } from './decode.ts';
import { judgeStray, suggestName } from './file-names.ts';
import type { KnownFrontmatter } from './frontmatter.ts';
import { type ImageSize, imageHeadBytes, imageSize } from './image-size.ts';
import { splitFile, unreadable } from './split-file.ts';

/** All that a content folder holds, read but not yet judged, in the order of the paths. */
export interface ContentFolder {
  readonly files: readonly ContentFile[];
  /** What kept files from being read as they should. */
  readonly problems: readonly Problem[];
  /** Texts that articles were made from, by path: `sources/x.txt`; null for one that cannot be read. */
  readonly sources: ReadonlyMap<string, string | null>;
  /** Paths of all other files: images, the ledger. */
  readonly assets: ReadonlySet<string>;
  /** Sizes of those that are pictures. */
  readonly images: ReadonlyMap<string, ImageSize>;
}

/**
 * Reads the content folder. Nothing in it makes this throw; what cannot be read becomes a problem.
 *
 * @param known Frontmatter that need not be parsed again; what is parsed is added.
 */
export async function readContent(contentDir: string, known?: KnownFrontmatter): Promise<ContentFolder> {
  const problems: Problem[] = [];
  const files: ContentFile[] = [];
  const sources = new Map<string, string | null>();
  const assets = new Set<string>();
  const images = new Map<string, ImageSize>();
  for (const path of listFiles(contentDir, '', problems)) {
    const [folder = '', name = '', ...deeper] = path.split('/');
    if (isCollection(folder) && deeper.length === 0 && name.endsWith('.md')) {
      const text = readText(contentDir, path, problems);
      const file = { path, collection: folder, id: name.slice(0, -3) };
      if (!idPattern.test(file.id)) problems.push(suggestName(path));
      files.push(text === null ? unreadable(file) : splitFile(file, text, problems, known));
    } else if (folder === 'sources' && deeper.length === 0 && name.endsWith('.txt')) {
      sources.set(path, readText(contentDir, path, problems));
    } else {
      assets.add(path);
      const size = isImage(path) ? imageSize(readHead(join(contentDir, path))) : undefined;
      if (size) images.set(path, size);
      problems.push(...judgeStray(path));
    }
  }
  return { files, problems: problems.toSorted(compareProblems), sources, assets, images };
}

function isImage(path: string): boolean {
  return /\.(?:png|gif|jpe?g|webp|avif|svg)$/i.test(path);
}

/** The beginning of a file; nothing of one that cannot be read. */
function readHead(path: string): Buffer {
  try {
    const file = openSync(path, 'r');
    const head = Buffer.alloc(imageHeadBytes);
    const length = readSync(file, head, 0, imageHeadBytes, 0);
    closeSync(file);
    return head.subarray(0, length);
  } catch {
    return Buffer.alloc(0);
  }
}

function isCollection(folder: string): folder is ContentFile['collection'] {
  return folder === 'articles' || isKind(folder);
}

/** Relative paths of all files, sorted; hidden ones and links to folders are passed over. */
function listFiles(contentDir: string, folder: string, problems: Problem[]): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(contentDir, folder), { withFileTypes: true });
  } catch (error) {
    problems.push(unreadableFolder(contentDir, folder, error));
    return [];
  }
  const paths = entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(contentDir, path, problems);
    if (entry.isFile()) return [path];
    if (!isLinkToFile(join(contentDir, path))) return [];
    if (staysInside(contentDir, path)) return [path];
    problems.push(linkOutside(path));
    return [];
  });
  return paths.sort(compareStrings);
}

function isLinkToFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** What lies elsewhere on the machine is no content, whoever put a link to it here. */
function staysInside(contentDir: string, path: string): boolean {
  return realpathSync(join(contentDir, path)).startsWith(realpathSync(contentDir) + sep);
}

function linkOutside(path: string): Problem {
  const message = 'This link leads to a file outside of the content folder, so it is not read';
  return problem('stray-file', path, undefined, message, 'put the file itself here');
}

function unreadableFolder(contentDir: string, folder: string, error: unknown): Problem {
  const what = (error as NodeJS.ErrnoException).code;
  const reason =
    what === 'ENOENT' ? 'does not exist' : what === 'ENOTDIR' ? 'is not a folder' : 'cannot be read';
  return problem(
    'content-folder',
    folder || '.',
    undefined,
    `The content folder ${join(contentDir, folder)} ${reason}`,
    folder ? 'give it back its permissions' : 'set CONTENT_DIR to the folder that holds articles/',
  );
}

function readText(contentDir: string, path: string, problems: Problem[]): string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(contentDir, path));
  } catch {
    const fix = 'give it back its permissions, or move it out of the content folder';
    problems.push(problem('encoding', path, undefined, 'This file cannot be read', fix));
    return null;
  }
  return decode(path, bytes, problems);
}
