import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A site of one article, quick to build. */
export const smallContent: Readonly<Record<string, string>> = {
  'articles/strait.md': `---
title: Through the Strait
description: A short text for tests.
written: "2021-03"
added: 2026-11-24
countries: [ukraine]
territories: [kerch-strait]
---

Ships of Ukraine pass the Kerch Strait.

## Later {#later}

Ukraine waits.
`,
  'countries/ukraine.md': `---
name: Ukraine
summary: A country on the Black Sea.
checked: 2026-11-24
code: UA
sources: [{ title: A source, url: "https://example.org/" }]
---
`,
  'territories/kerch-strait.md': `---
name: Kerch Strait
summary: A strait between two seas.
checked: 2026-11-24
type: strait
sources: [{ title: A source, url: "https://example.org/" }]
---
`,
};

/** A folder of its own for the test, removed when it ends. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeFiles(dir: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** Every file below `dir`, except the search index, which is not written the same twice. */
export function readTree(dir: string): Map<string, string> {
  return new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.startsWith(join(dir, 'pagefind')))
      .sort()
      .map((file) => [file.slice(dir.length + 1), readFileSync(file, 'latin1')]),
  );
}
