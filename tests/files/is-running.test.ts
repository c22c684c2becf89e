import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { isRunning } from '../../src/files/is-running.ts';

it('knows a process at work from one that has ended', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(spawnSync(process.execPath, ['--version']).pid)).toBe(false);
});

it.runIf(process.platform === 'linux')('takes a process that nobody has waited for as ended', async () => {
  // The shell starts a process, and becomes one that never waits for it.
  const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 20']);
  const [zombie] = await once(parent.stdout, 'data');
  await expect.poll(() => isRunning(Number(zombie)), { timeout: 5000 }).toBe(false);
  expect(() => process.kill(Number(zombie), 0)).not.toThrow();
  parent.kill('SIGKILL');
});
