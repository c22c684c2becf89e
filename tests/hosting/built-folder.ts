import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes a folder as a build would leave it, and removes it after the test. */
export function builtFolder(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'gazetteer-built-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

/** A page that carries `policy`. */
export function page(title: string, policy = "default-src 'self'"): string {
  const content = policy.replaceAll("'", '&#39;');
  return `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${content}"><title>${title}</title></head><body><p>${title.repeat(200)}</p></body></html>`;
}
