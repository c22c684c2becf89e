import { spawnSync } from 'node:child_process';

const minute = 60_000;

/**
 * Installs packages with apt, as root or through a sudo that asks no password. Says what it does,
 * since it changes the machine.
 *
 * @throws where there is no apt, no right to use it, or no such package.
 */
export function installDebianPackages(names: readonly string[]): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.log(`Installing ${names.join(', ')} with apt-get …`);
  run([...asRoot, 'apt-get', 'update'], 5 * minute);
  run([...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', ...names], 15 * minute);
}

function run([command = '', ...args]: readonly string[], timeout: number): void {
  const { error, status, stderr } = spawnSync(command, args, {
    timeout,
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (error) throw error;
  if (status !== 0) {
    throw new Error(
      `${[command, ...args].join(' ')} ended with ${status}: ${stderr.trim().split('\n').at(-1)}`,
    );
  }
}
