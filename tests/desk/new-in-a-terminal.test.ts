import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { cleanEnvironment } from '../set-up/build-site.ts';
import { ownFolder } from '../set-up/own-folder.ts';

const sound = fileURLToPath(new URL('../check/fixtures/base', import.meta.url));
// Each conversation starts a program.
vi.setConfig({ testTimeout: 30_000 });

const enter = '\r';
const down = '\x1b[B';

/** What is waited for on the screen, and the keys that are pressed then. */
type Step = readonly [seen: string, keys: string];

// util-linux’s `script` lends a terminal; elsewhere it takes other arguments.
const inTerminal = it.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script'));

async function converse(steps: readonly Step[], args = '') {
  const folder = ownFolder();
  const contentDir = join(folder, 'content');
  cpSync(sound, contentDir, { recursive: true });
  const command = `stty columns 100 rows 40; exec ${process.execPath} src/desk/new.ts ${args}`;
  const terminal = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], {
    env: cleanEnvironment({ CONTENT_DIR: contentDir, CACHE_DIR: join(folder, 'cache'), TERM: 'xterm' }),
  });
  onTestFinished(() => void terminal.kill());
  let screen = '';
  let from = 0;
  const left = [...steps];
  terminal.stdout.on('data', (text: Buffer) => {
    screen += text;
    const [seen, keys] = left[0] ?? [];
    if (seen === undefined || keys === undefined || !screen.slice(from).includes(seen)) return;
    from = screen.length;
    left.shift();
    terminal.stdin.write(keys);
  });
  const status = await new Promise((resolve) => terminal.on('close', resolve));
  const read = (path: string) => {
    const file = join(contentDir, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  return { status, screen, left, read };
}

inTerminal('asks for all that an article needs', async () => {
  const { status, left, read } = await converse([
    ['What is it?', enter],
    ['Its headline?', enter],
    ['Write its name.', `Крим: “Ships” 択捉${enter}`],
  ]);
  expect([status, left]).toEqual([0, []]);
  expect(read('articles/krim-ships.md')).toContain('title: "Крим: “Ships” 択捉"');
});

inTerminal(
  'asks for the choice that a name does not make, and for an address where it makes none',
  async () => {
    const { status, left, read } = await converse(
      [
        ['no letters that make an address', `Etorofu${enter}`],
        ['is no address', `\x15etorofu${enter}`],
        ['What it is (type)', down + enter],
      ],
      'territory 択捉島',
    );
    expect([status, left]).toEqual([0, []]);
    expect(read('territories/etorofu.md')).toContain('type: island\n');
  },
);

inTerminal('asks for a choice even where the name makes it, and offers that first', async () => {
  const { status, left, read } = await converse([['What it is (type)', enter]], 'territory "Denmark Strait"');
  expect([status, left]).toEqual([0, []]);
  expect(read('territories/denmark-strait.md')).toContain('type: strait\n');
});

inTerminal('takes a name for a reference, and says which one a slip is near', async () => {
  const { status, left, read } = await converse(
    [
      ['(country)', `ukrane${enter}`],
      ['Did you mean countries/ukraine?', `\x15Ukraine${enter}`],
    ],
    'place Odesa',
  );
  expect([status, left]).toEqual([0, []]);
  expect(read('places/odesa.md')).toContain('country: countries/ukraine');
});

inTerminal('overwrites nothing, and ends with Ctrl-C', async () => {
  const { status, screen, read } = await converse([['exists already', '\x03']], 'country Ukraine');
  expect(status).toBe(130);
  expect(screen).toContain('Nothing was written.');
  expect(read('countries/ukraine.md')).toBe(readFileSync(join(sound, 'countries/ukraine.md'), 'utf8'));
});

inTerminal('ends with Ctrl-D, without a word about the program', async () => {
  const { status, screen, read } = await converse([['(country)', '\x04']], 'place Odesa');
  expect(status).toBe(130);
  expect(screen).toContain('Nothing was written.');
  expect(screen).not.toContain('await');
  expect(read('places/odesa.md')).toBeUndefined();
});
