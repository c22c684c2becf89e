import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runScript } from '../set-up/build-site.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';
import { smallContent } from './small-content.ts';

/** Content with a fault in every file, and two in one. */
const broken: Readonly<Record<string, string>> = {
  ...smallContent,
  'articles/strait.md': `---
title: Through the Strait
desciption: A misspelt key.
written: March 2021
added: 2026-11-24
countries: [ukrane]
---

Ships of Ukraine pass <b>the Kerch Strait</b>.
`,
  'countries/ukraine.md': '---\nname: [\n---\n',
};

it.each(['build', 'check'])('npm run %s stops at content problems and prints all of them', async (script) => {
  const folder = ownFolder();
  const outDir = join(folder, 'site');
  writeFiles(join(folder, 'content'), broken);
  const { status, output } = await runScript(script, {
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: outDir,
    CACHE_DIR: join(folder, 'cache'),
  });
  expect(status).toBe(1);
  for (const place of [
    'strait.md:3:1',
    'strait.md:4:10',
    'strait.md:6:13',
    'strait.md:9:23',
    'ukraine.md:',
  ]) {
    expect(output).toContain(place);
  }
  expect(existsSync(outDir)).toBe(false);
});
