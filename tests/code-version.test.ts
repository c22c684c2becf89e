import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeVersion, modulesOf } from '../src/code-version.ts';
import { ownFolder } from './set-up/own-folder.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));
const entry = join(source, 'publication/examine.ts');

describe('the code that makes records', () => {
  it.each(['publication/examine.ts', 'cards/draw-cards.ts'])(
    'is every module that %s imports, as the compiler sees it',
    (path) => {
      const entry = join(source, path);
      const imported = modulesOf(entry).flatMap((file) =>
        ts
          .preProcessFile(readFileSync(file, 'utf8'))
          .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
          .map(({ fileName }) => join(file, '..', fileName)),
      );
      expect(modulesOf(entry)).toEqual([...new Set([entry, ...imported])].sort());
    },
  );

  it('includes the transforms and leaves out the pages', () => {
    const rooms = new Set(modulesOf(entry).map((file) => file.slice(source.length + 1).split('/')[0]));
    expect(rooms).toContain('markdown');
    expect(rooms).not.toContain('feeds');
    expect(rooms).not.toContain('structured-data');
  });
});

describe('the version of the code', () => {
  const copy = () => {
    const folder = join(ownFolder(), 'src');
    cpSync(source, folder, { recursive: true });
    return (path: string) => join(folder, path);
  };
  const change = (file: string) => writeFileSync(file, `${readFileSync(file, 'utf8')}// changed\n`);

  it.each(['markdown/match-forms.ts', 'dates/edtf.ts', 'schemas/kinds.ts', 'publication/article-key.ts'])(
    'is another one after a change of %s',
    (path) => {
      const at = copy();
      const before = codeVersion(at('publication/examine.ts'));
      expect(codeVersion(at('publication/examine.ts'))).toBe(before);
      change(at(path));
      expect(codeVersion(at('publication/examine.ts'))).not.toBe(before);
    },
  );

  it('stays after a change of what only shows pages', () => {
    const at = copy();
    const before = codeVersion(at('publication/examine.ts'));
    change(at('feeds/atom.ts'));
    change(at('layouts/Head.astro'));
    expect(codeVersion(at('publication/examine.ts'))).toBe(before);
  });
});
