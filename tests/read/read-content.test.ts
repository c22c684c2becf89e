import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../src/read/read-content.ts';
import { ownFolder } from '../set-up/own-folder.ts';

it('follows links within the content folder and none that lead out of it', async () => {
  const folder = ownFolder();
  const sources = join(folder, 'content', 'sources');
  mkdirSync(sources, { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'A secret.');
  writeFileSync(join(sources, 'report.txt'), 'A report.');
  symlinkSync('report.txt', join(sources, 'same.txt'));
  symlinkSync('../../secret.txt', join(sources, 'outside.txt'));
  symlinkSync('nowhere.txt', join(sources, 'broken.txt'));

  const read = await readContent(join(folder, 'content'));
  expect([...read.sources.keys()]).toEqual(['sources/report.txt', 'sources/same.txt']);
  expect(read.problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['sources/outside.txt', 'stray-file'],
  ]);
});

it('says that the folder is not there', async () => {
  const { files, problems } = await readContent('/nowhere/contnet');
  expect(files).toEqual([]);
  expect(problems.map(({ rule, message, fix }) => `${rule}: ${message} — ${fix}`)).toEqual([
    'content-folder: The content folder /nowhere/contnet does not exist — set CONTENT_DIR to the folder that holds articles/',
  ]);
});
