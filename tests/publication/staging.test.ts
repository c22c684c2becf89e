import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { claim, publish, StagingError, stagingFolder } from '../../src/publication/staging.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';

const folders = () => {
  const folder = ownFolder();
  return { outDir: join(folder, 'site'), cacheDir: join(folder, 'cache', 'x') };
};
/** The number of a process that has ended. */
const deadProcess = () => spawnSync(process.execPath, ['--version']).pid;

it('claims folders for one build at a time', () => {
  const { outDir, cacheDir } = folders();
  const release = claim(outDir, cacheDir);
  expect(() => claim(outDir, cacheDir)).toThrow(StagingError);
  expect(() => claim(outDir, `${cacheDir}-other`)).toThrow(`process ${process.pid}`);
  expect(() => claim(`${outDir}-other`, cacheDir)).toThrow('Another build');
  release();
  claim(outDir, cacheDir)();
  expect(existsSync(`${outDir}.lock`) || existsSync(`${cacheDir}.lock`)).toBe(false);
});

it('gives back what it has when it cannot have all', () => {
  const { outDir, cacheDir } = folders();
  const release = claim(`${outDir}-other`, cacheDir);
  expect(() => claim(outDir, cacheDir)).toThrow(StagingError);
  expect(existsSync(`${outDir}.lock`)).toBe(false);
  release();
});

it('takes over the claim of a build that was killed', () => {
  const { outDir, cacheDir } = folders();
  writeFileSync(`${outDir}.lock`, String(deadProcess()));
  claim(outDir, cacheDir)();
});

it('brings back the site of a build that was killed while it put the new one in place', () => {
  const { outDir, cacheDir } = folders();
  writeFiles(`${outDir}.replaced`, { 'index.html': 'old' });
  writeFiles(stagingFolder(outDir), { 'index.html': 'new' });
  claim(outDir, cacheDir)();
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('old');
});

it('puts the new site in place of the old one and leaves nothing else beside it', () => {
  const { outDir, cacheDir } = folders();
  writeFiles(outDir, { 'index.html': 'old', 'gone/index.html': 'old' });
  writeFiles(stagingFolder(outDir), { 'index.html': 'new' });
  publish(outDir, cacheDir);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(join(outDir, 'gone'))).toBe(false);
  expect(existsSync(stagingFolder(outDir)) || existsSync(`${outDir}.replaced`)).toBe(false);
});

it('leaves a site as it is when it claims its folder', () => {
  const { outDir, cacheDir } = folders();
  writeFiles(outDir, { 'index.html': 'old', _headers: '' });
  claim(outDir, cacheDir)();
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('old');
});

it('takes an empty folder, and none that holds something else than a site', () => {
  const { outDir, cacheDir } = folders();
  mkdirSync(outDir, { recursive: true });
  claim(outDir, cacheDir)();
  writeFiles(outDir, { 'letters/dear.txt': 'Dear …' });
  expect(refusal(() => claim(outDir, cacheDir)).message).toBe(
    `${outDir} holds something else than a site, and a build replaces all that is there. Move it away, or set OUT_DIR to a folder that is new, such as OUT_DIR=${outDir}-site.`,
  );
  expect(readFileSync(join(outDir, 'letters/dear.txt'), 'utf8')).toBe('Dear …');
  expect(existsSync(`${outDir}.lock`)).toBe(false);
  const file = join(ownFolder(), 'letter.txt');
  writeFileSync(file, 'Dear …');
  expect(refusal(() => claim(file, cacheDir)).message).toContain('holds something else than a site');
});

it('leaves a copy alone that somebody has named after the folder', () => {
  const { outDir, cacheDir } = folders();
  writeFiles(`${outDir}.old`, { 'index.html': 'copy' });
  claim(outDir, cacheDir)();
  writeFiles(stagingFolder(outDir), { 'index.html': 'new' });
  publish(outDir, cacheDir);
  expect(readFileSync(`${outDir}.old/index.html`, 'utf8')).toBe('copy');
});

it('says what cannot be written and which setting names another folder, and where it was thrown does not matter', () => {
  const { outDir, cacheDir } = folders();
  const file = join(ownFolder(), 'file');
  writeFileSync(file, '');
  const noSite = refusal(() => claim(join(file, 'site'), cacheDir));
  expect(noSite.message).toMatch(/^Cannot write in .*file, where .* or set OUT_DIR to a folder/);
  expect(noSite.stack).toBe('');
  expect(refusal(() => claim(outDir, join(file, 'cache'))).message).toMatch(
    /^Cannot write in .*file: .* or set CACHE_DIR to/,
  );
});

function refusal(work: () => unknown): StagingError {
  try {
    work();
  } catch (error) {
    if (error instanceof StagingError) return error;
  }
  return expect.unreachable();
}
