import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { LockError, withLock } from '../../src/permalinks/lock.ts';
import { ownFolder } from '../set-up/own-folder.ts';

const lockFile = () => join(ownFolder(), 'cache', 'lock');
/** The number of a process that has ended. */
const deadProcess = () => String(spawnSync(process.execPath, ['--version']).pid);

it('runs one after the other', async () => {
  const file = lockFile();
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} starts`);
    await wait(60);
    order.push(`${name} ends`);
  };
  await Promise.all([withLock(file, work('one')), withLock(file, work('two'))]);
  expect(order).toEqual(['one starts', 'one ends', 'two starts', 'two ends']);
});

it('leaves nothing behind, whether the work is done or fails', async () => {
  const file = lockFile();
  expect(await withLock(file, async () => 'done')).toBe('done');
  await expect(
    withLock(file, async () => {
      throw new Error('failed');
    }),
  ).rejects.toThrow('failed');
  expect(readdirSync(join(file, '..'))).toEqual([]);
});

it('takes over what a process that is gone has left', async () => {
  const file = lockFile();
  await withLock(file, async () => {});
  writeFileSync(file, deadProcess());
  expect(await withLock(file, async () => existsSync(file))).toBe(true);
});

it('takes over what is old, though its process number is in use again', async () => {
  const file = lockFile();
  await withLock(file, async () => {});
  writeFileSync(file, String(process.ppid));
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(file, longAgo, longAgo);
  expect(await withLock(file, async () => 'done', 0)).toBe('done');
});

it('gives up on one that is at work for too long', async () => {
  const file = lockFile();
  await withLock(file, async () => {});
  writeFileSync(file, String(process.ppid));
  await expect(withLock(file, async () => {}, 100)).rejects.toThrow(LockError);
});
