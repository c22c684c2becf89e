import { expect, it } from 'vitest';
import { readCommand, UsageError } from '../../../src/desk/permalinks/read-command.ts';

it('records when nothing else is asked', () => {
  expect(readCommand([])).toEqual({ name: 'record' });
});

it('retires the anchors of an article, however they are written', () => {
  const retire = { name: 'retire', article: 'strait', anchors: ['p-aaaaa', 'later'], keepText: true };
  expect(readCommand(['retire', 'strait', 'p-aaaaa', 'later'])).toEqual(retire);
  expect(readCommand(['retire', 'content/articles/strait.md', '#p-aaaaa', '#later', '--keep-text'])).toEqual(
    retire,
  );
  expect(readCommand(['retire', '--no-text', 'strait', 'p-aaaaa', 'later'])).toEqual({
    ...retire,
    keepText: false,
  });
});

it.each([
  [['record']],
  [['retire']],
  [['retire', 'strait']],
  [['--no-text']],
  [['--keep-txt']],
  [['retire', 'strait', 'later', '--keep-text', '--no-text']],
])('does not guess what %j means', (args) => {
  expect(() => readCommand(args)).toThrow(UsageError);
});
