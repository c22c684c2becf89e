import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { cleanEnvironment } from '../set-up/build-site.ts';
import { ownFolder } from '../set-up/own-folder.ts';

const sound = fileURLToPath(new URL('../check/fixtures/base', import.meta.url));

it('checks again whenever a file changes, until Ctrl-C', { timeout: 30_000 }, async () => {
  const folder = ownFolder();
  const contentDir = join(folder, 'content');
  cpSync(sound, contentDir, { recursive: true });
  const file = join(contentDir, 'articles/strait.md');
  const text = readFileSync(file, 'utf8');
  const watching = spawn(process.execPath, ['src/desk/check.ts', '--watch'], {
    env: cleanEnvironment({ CONTENT_DIR: contentDir, CACHE_DIR: join(folder, 'cache') }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void watching.kill());
  const reports = watching.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  /** Reads on until a report is whole, and returns its summary. */
  const summary = async () => {
    for (let report = ''; ; ) {
      report += (await reports.next()).value;
      const found = /^(\d+ error.*|\d+ warning.*|No problems.*) in /m.exec(report);
      if (found) return found[1];
    }
  };

  expect(await summary()).toBe('1 warning');
  writeFileSync(file, text.replace('description:', 'desciption:'));
  expect(await summary()).toBe('1 error and 1 warning');
  writeFileSync(file, text);
  expect(await summary()).toBe('1 warning');

  watching.kill('SIGINT');
  const ended = await new Promise((resolve) => watching.on('exit', (_, signal) => resolve(signal)));
  expect(ended).toBe('SIGINT');
});
