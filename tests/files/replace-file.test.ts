import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceFile } from '../../src/files/replace-file.ts';
import { ownFolder } from '../set-up/own-folder.ts';

it('makes the folder, and leaves the file and nothing else in it', () => {
  const folder = join(ownFolder(), 'new', 'folder');
  replaceFile(join(folder, 'list.json'), 'first');
  replaceFile(join(folder, 'list.json'), 'second');
  expect(readdirSync(folder)).toEqual(['list.json']);
  expect(readFileSync(join(folder, 'list.json'), 'utf8')).toBe('second');
});

it('passes the permissions of the old file on', () => {
  const file = join(ownFolder(), 'list.json');
  replaceFile(file, 'first');
  chmodSync(file, 0o640);
  replaceFile(file, 'second');
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

it('leaves nothing behind where it fails', () => {
  const folder = ownFolder();
  mkdirSync(join(folder, 'list.json'));
  expect(() => replaceFile(join(folder, 'list.json'), 'text')).toThrow('list.json');
  expect(readdirSync(folder)).toEqual(['list.json']);
});
