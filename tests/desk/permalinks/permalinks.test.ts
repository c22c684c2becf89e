import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readSettings } from '../../../src/settings.ts';
import { type BuildEnvironment, startCommand } from '../../set-up/build-site.ts';
import { openDesk } from './desk.ts';

/** Runs take a second or two each, on a busy machine more. */
const patience = 60_000;

/** The command as `npm run permalinks` runs it, less npm. */
function start(environment: BuildEnvironment, ...args: string[]) {
  return startCommand(process.execPath, ['src/desk/permalinks.ts', ...args], environment);
}

it('ends with the number that tells what came of it', { timeout: patience }, async () => {
  const { environment, write } = openDesk();
  const statusOf = async (...args: string[]) => (await start(environment, ...args).finished).status;
  expect(await statusOf('--help')).toBe(0);
  expect(await statusOf('nonsense')).toBe(2);
  expect(await statusOf()).toBe(0);
  expect(await statusOf('retire', 'strait', 'later')).toBe(1);
  write('countries/ukraine.md', 'nothing');
  expect(await statusOf()).toBe(1);
});

it('runs twice at the same time, one after the other', { timeout: patience }, async () => {
  const { environment } = openDesk();
  const both = await Promise.all([start(environment).finished, start(environment).finished]);
  expect(both.map(({ status }) => status)).toEqual([0, 0]);
  expect(both.filter(({ output }) => output.startsWith('Nothing new'))).toHaveLength(1);
});

it('is not kept from its work by a run that was killed', { timeout: patience }, async () => {
  const { environment, record } = openDesk();
  const lock = `${readSettings(environment).cacheDir}.permalinks.lock`;
  const { child, finished } = start(environment);
  while (!existsSync(lock)) await wait(5);
  child.kill('SIGKILL');
  await finished;
  expect((await start(environment).finished).status).toBe(0);
  expect((await record()).text).toContain('Nothing new');
});
