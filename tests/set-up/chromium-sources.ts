import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installDebianPackages } from './debian-packages.ts';
import type { ChromiumSource } from './find-chromium.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const downloadTime = 5 * 60_000;

/** Where a browser may come from, from the one that was asked for to the one that changes the machine. */
export const chromiumSources: readonly ChromiumSource[] = [
  { name: 'CHROMIUM_PATH', find: async () => process.env['CHROMIUM_PATH'] || null, binding: true },
  { name: 'installed on this system', find: async () => findInstalled() },
  { name: 'installed by Playwright', find: async () => findPlaywrights() },
  { name: 'downloaded by Playwright', find: async () => downloadWithPlaywright() },
  { name: 'the package manager', find: async () => installWithPackageManager() },
];

/** @throws when the executable cannot tell its version. */
export async function startChromium(executable: string): Promise<void> {
  execFileSync(executable, ['--version'], { timeout: 30_000, stdio: 'ignore' });
}

function findInstalled(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...applications].find(isExecutable) ?? null;
}

function findPlaywrights(): string | null {
  const executable = chromium.executablePath();
  return existsSync(executable) ? executable : null;
}

function downloadWithPlaywright(): string | null {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  console.log('Asking Playwright for a Chromium …');
  const { error, status, stderr } = spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    timeout: downloadTime,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(stderr.split('\n').find((line) => line.includes('Error:')) ?? `status ${status}`);
  return findPlaywrights();
}

function installWithPackageManager(): string | null {
  installDebianPackages(['chromium']);
  return findInstalled();
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
