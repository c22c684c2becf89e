import { expect, it } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';
import { splitFile } from '../../src/read/split-file.ts';

function split(frontmatter: string) {
  const problems: Problem[] = [];
  const file = { path: 'countries/x.md', collection: 'countries', id: 'x' } as const;
  return { file: splitFile(file, `---\n${frontmatter}\n---\n\nBody\n`, problems), problems };
}

const text = 'name: X\nnames:\n  - { form: Y, lang: uk }\n  - form: Z # last\nlist: [a, b]\nempty:';

it('knows the place of every value and key', () => {
  const { frontmatter } = split(text).file;
  expect(frontmatter.place(['name'])).toEqual({ line: 2, column: 7, endLine: 2, endColumn: 8 });
  expect(frontmatter.place(['names', 0, 'lang'])).toMatchObject({ line: 4, column: 22 });
  expect(frontmatter.keyPlace(['names', 1, 'form'])).toMatchObject({ line: 5, column: 5 });
  expect(frontmatter.place(['list', 1])).toMatchObject({ line: 6, column: 11 });
  expect(frontmatter.keyPlace(['empty'])).toMatchObject({ line: 7, column: 1 });
});

it('gives what does not exist the place of what encloses it', () => {
  const { frontmatter } = split(text).file;
  expect(frontmatter.place(['nothing'])).toEqual({ line: 1, column: 1 });
  expect(frontmatter.keyPlace(['names', 1, 'lang'])).toMatchObject({ line: 5, column: 5 });
  expect(frontmatter.range(['names', 7])).toBeUndefined();
});

it('cuts values out of the text', () => {
  const { file } = split(text);
  expect(file.text.slice(...(file.frontmatter.range(['names', 1, 'form']) ?? [0, 0]))).toBe('Z');
  expect(file.text.slice(file.bodyOffset)).toBe('\nBody\n');
  expect(file.text.split('\n')[file.bodyLine]).toBe('Body');
});

it('leaves days as they are written', () => {
  expect(split('checked: 2026-11-24\nyear: 2014\nsays: no').file.frontmatter.value).toEqual({
    checked: '2026-11-24',
    year: 2014,
    says: 'no',
  });
});

it.each([
  'a: 1\na: 2',
  'a:\n\t- b',
  'a: "b',
  'a: [b',
  'a: b: c',
  'a: @b',
  '- a',
  'a: &x [*x, *x]',
  'a: !!timestamp 2001-01-01',
  `a: ${'['.repeat(20_000)}`,
  `a:\n${Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth + 1)}a:`).join('\n')}`,
  `a: &a [x]\n${Array.from('bcdefghi', (key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`).join('\n')}`,
])('explains what is wrong with %j', (frontmatter) => {
  const { file, problems } = split(frontmatter);
  expect(file.frontmatter).toMatchObject({ sound: false, value: {} });
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ place }) => (place?.line ?? 0) > 1)).toBe(true);
});

it('speaks plainly', () => {
  const say = (frontmatter: string) =>
    split(frontmatter).problems.map(({ message, fix }) => `${message} — ${fix}`);
  expect([...say('title: a: b'), ...say('title: "a'), ...say('\ttitle: a'), ...say('foo\nbar: 1')]).toEqual([
    'A colon and a space inside a value start another key — put the whole value in quotes',
    'A quotation mark is opened and never closed — close it at the end of the value',
    'A tab indents this line — indent with spaces; YAML knows no tabs',
    'This line has no `key:` — write `key: value`, or indent it under its key',
  ]);
});
