import { basename, extname } from 'node:path';
import { isKind, kindNames, kinds } from '../kinds.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { idFromName } from './transliterate.ts';

const folders = ['articles', ...kindNames, 'sources', 'permalinks'];
const images = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.svg']);

/** A file name that is no id, with the id it should be. */
export function suggestName(path: string): Problem {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const id = idFromName(basename(path, '.md').normalize('NFC'));
  return problem(
    'file-name',
    path,
    undefined,
    'The file’s name is its address, and it has characters other than a–z, 0–9 and single hyphens',
    id ? `rename it to ${folder}${id}.md` : 'rename it in Latin letters, such as kerch-strait.md',
  );
}

/** A warning for a file that no part of the site reads. */
export function judgeStray(path: string): Problem[] {
  const [folder = '', ...rest] = path.split('/');
  const extension = extname(path);
  if (rest.length === 0) {
    if (['README.md', 'LICENSE', 'LICENSE.md', 'LICENSE.txt', 'CNAME'].includes(path)) return [];
    return [
      stray(path, 'This file stands in no folder', `move it to ${nearest(path, folders) ?? 'articles'}/`),
    ];
  }
  if (folder === 'permalinks')
    return extension === '.json' ? [] : [stray(path, notRead, 'move it elsewhere')];
  if (!folders.includes(folder)) {
    const near = kindNames.find((kind) => kinds[kind].singular === folder) ?? nearest(folder, folders);
    const fix = near ? `move it to ${near}/` : `use one of the folders ${folders.slice(0, -1).join(', ')}`;
    return [stray(path, `No part of the site reads the folder ${folder}/`, fix)];
  }
  if (images.has(extension.toLowerCase()) && (folder === 'articles' || isKind(folder))) return [];
  if (/^\.(md|mdx|markdown)$/i.test(extension)) {
    const id = idFromName(basename(path, extension)) ?? 'name';
    return [stray(path, notRead, `move it to ${folder === 'sources' ? 'articles' : folder}/${id}.md`)];
  }
  const fix =
    folder === 'sources' ? 'save it as plain text, .txt' : 'save it as Markdown, .md, or move it elsewhere';
  return [stray(path, notRead, fix)];
}

const notRead = 'No part of the site reads this file';

function stray(path: string, message: string, fix: string): Problem {
  return problem('stray-file', path, undefined, message, fix);
}
