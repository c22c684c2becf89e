import { spawn } from 'node:child_process';
import { expect, inject, it, onTestFinished } from 'vitest';
import { cleanEnvironment, runScript } from '../set-up/build-site.ts';
import { freePort } from '../set-up/free-port.ts';

it('serves the built folder and says where', async () => {
  const { dir, base } = inject('newsSite');
  const port = await freePort();
  const child = spawn('npm', ['run', '--silent', 'serve'], {
    env: cleanEnvironment({ OUT_DIR: dir, BASE_PATH: base, PORT: String(port) }),
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  onTestFinished(() => void (child.pid && process.kill(-child.pid)));
  const said = await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
  expect(said).toBe(`http://localhost:${port}/news/\n`);
  expect((await fetch(`http://localhost:${port}/news/articles`)).url).toBe(
    `http://localhost:${port}/news/articles/`,
  );
  expect((await fetch(`http://127.0.0.1:${port}/news/nothing/`)).status).toBe(404);
});

it('says what to do where nothing is built', async () => {
  const { status, output } = await runScript('serve', { OUT_DIR: '/nonexistent' });
  expect(status).toBe(1);
  expect(output).toBe('/nonexistent holds no site. Build it first: npm run build.\n');
});
