import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';
import { examine } from '../../src/publication/examine.ts';
import { readSettings } from '../../src/settings.ts';
import { ownFolder } from '../set-up/own-folder.ts';

/**
 * Each folder holds what is broken in it, laid over the sound content of `base`, and what a check must
 * report: place, severity and rule, in order.
 */
const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
const names = readdirSync(fixtures).filter((name) => name !== 'base');

it('has at least forty kinds of broken files', () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
});

it('finds nothing wrong with the sound content they share', async () => {
  expect(await check()).toEqual([]);
});

it.each(names)('%s', async (name) => {
  const expected = readFileSync(join(fixtures, name, 'expected.txt'), 'utf8')
    .split('\n')
    .filter(Boolean);
  expect(await check(name)).toEqual(expected);
});

async function check(name?: string): Promise<string[]> {
  const folder = ownFolder();
  const contentDir = join(folder, 'content');
  cpSync(join(fixtures, 'base'), contentDir, { recursive: true });
  const overlay = name && join(fixtures, name, 'content');
  if (overlay && existsSync(overlay)) cpSync(overlay, contentDir, { recursive: true });
  const settings = readSettings({ CONTENT_DIR: contentDir, CACHE_DIR: join(folder, 'cache') });
  const { problems } = await examine(settings, { drafts: true });
  // That nothing is published yet is no fault of these files.
  return problems.filter(({ rule }) => rule !== 'ledger-behind').map(render);
}

function render({ file, place, severity, rule }: Problem): string {
  return `${file}:${place ? `${place.line}:${place.column}` : '-'} ${severity} ${rule}`;
}
