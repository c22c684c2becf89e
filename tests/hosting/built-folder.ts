import { ownFolder, writeFiles } from '../set-up/own-folder.ts';

/** Writes a folder as a build would leave it, and removes it after the test. */
export function builtFolder(files: Readonly<Record<string, string>>): string {
  const dir = ownFolder();
  writeFiles(dir, files);
  return dir;
}

/** A page that carries `policy`. */
export function page(title: string, policy = "default-src 'self'"): string {
  const content = policy.replaceAll("'", '&#39;');
  return `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${content}"><title>${title}</title></head><body><p>${title.repeat(200)}</p></body></html>`;
}
