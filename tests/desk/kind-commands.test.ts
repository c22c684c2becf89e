import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { commandsMarkdown, kindCommands } from '../../src/desk/new/kind-commands.ts';
import { examine } from '../../src/publication/examine.ts';
import { readSettings } from '../../src/settings.ts';
import { cleanEnvironment } from '../set-up/build-site.ts';
import { ownFolder } from '../set-up/own-folder.ts';

const run = promisify(execFile);

/** A content folder with nothing in it, and `npm run new` with it, without a terminal. */
function emptyDesk() {
  const folder = ownFolder();
  const variables = { CONTENT_DIR: join(folder, 'content'), CACHE_DIR: join(folder, 'cache') };
  mkdirSync(variables.CONTENT_DIR);
  const make = (args: readonly string[]) =>
    run(process.execPath, ['src/desk/new.ts', ...args], { env: cleanEnvironment(variables) });
  return { settings: readSettings(variables), make };
}

/** Words of a command line as a shell parts them. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word).slice(4);
}

it('are told to whom asks without a terminal, each with what it needs', async () => {
  const { make } = emptyDesk();
  const { code, stderr } = await make([]).catch((error) => error);
  expect(code).toBe(2);
  for (const { command, options } of kindCommands()) {
    expect(stderr).toContain(`  ${command}\n`);
    for (const { key, about } of options) expect(stderr).toContain(`--${key}  ${about}\n`);
  }
});

it('make files that have no mistakes, with what they name', async () => {
  const { make, settings } = emptyDesk();
  for (const word of ['country', 'place']) {
    await make(wordsOf(kindCommands().find((each) => each.word === word)?.command ?? ''));
  }
  const { problems, texts } = await examine(settings, { drafts: true });
  expect([...texts.keys()]).toEqual(['countries/ukraine.md', 'places/odesa.md']);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
}, 30_000);

it('tell what to look at where they have chosen a word', async () => {
  const { make, settings } = emptyDesk();
  const { stdout } = await make(['organization', 'NATO']);
  expect(stdout).toContain('1. Check that `type: alliance` is right: the words it can be stand above it.');
  const text = readFileSync(join(settings.contentDir, 'organizations/nato.md'), 'utf8');
  expect(text).toMatch(/one of alliance, armed service, [\s\S]*institute\.\ntype: alliance\n/);
  expect((await make(['organization', 'UN', '--type', 'institute'])).stdout).not.toContain('Check that');
});

it('stand in the handbook', () => {
  const handbook = readFileSync(fileURLToPath(new URL('../../content/README.md', import.meta.url)), 'utf8');
  expect(/<!-- kinds -->\n\n([\s\S]*)\n\n<!-- \/kinds -->/.exec(handbook)?.[1]).toBe(commandsMarkdown());
});
