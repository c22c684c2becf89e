import { pathToFileURL } from 'node:url';

/** Astro wants its folders as URLs that end in a slash. */
export function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
