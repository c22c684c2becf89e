import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type BuildEnvironment,
  buildSite,
  cleanEnvironment,
  type Finished,
  runScript,
  startCommand,
} from '../set-up/build-site.ts';
import { ownFolder, readTree, writeFiles } from '../set-up/own-folder.ts';
import { smallContent } from './small-content.ts';

describe('a build', () => {
  let environment: BuildEnvironment & { CONTENT_DIR: string; OUT_DIR: string; CACHE_DIR: string };

  beforeEach(() => {
    const folder = ownFolder();
    const [content, site, cache] = ['content', 'site', 'cache'].map((name) => join(folder, name));
    environment = { CONTENT_DIR: content ?? '', OUT_DIR: site ?? '', CACHE_DIR: cache ?? '' };
    writeFiles(environment.CONTENT_DIR, smallContent);
  });

  const change = () =>
    writeFiles(environment.CONTENT_DIR, {
      'articles/strait.md': `${smallContent['articles/strait.md']}\nMore of it.\n`,
    });
  const cleanBuild = async () => {
    const own = { ...environment, OUT_DIR: join(ownFolder(), 'site'), CACHE_DIR: ownFolder() };
    await buildSite(own);
    return readTree(own.OUT_DIR);
  };

  it('that is killed leaves the old site as it was, and the next one is right', async () => {
    await buildSite(environment);
    const before = readTree(environment.OUT_DIR);
    change();
    await killDuringBuild(environment);
    expect(readTree(environment.OUT_DIR)).toEqual(before);
    await buildSite(environment);
    expect(readTree(environment.OUT_DIR)).toEqual(await cleanBuild());
  });

  it('that cannot write its folder says so and leaves nothing behind', async () => {
    const file = join(ownFolder(), 'file');
    writeFileSync(file, '');
    const { status, output } = await runScript('build', { ...environment, OUT_DIR: join(file, 'site') });
    expect(status).toBe(1);
    expect(output).toContain(`Cannot write in ${file}`);
    expect(output).toContain('OUT_DIR');
  });

  it('with a setting that cannot be used says so once', async () => {
    const { status, output } = await runScript('build', { ...environment, SITE_URL: 'ftp://news.example' });
    expect(status).toBe(1);
    expect(output.split('SITE_URL is "ftp://news.example"')).toHaveLength(2);
    expect(output).not.toMatch(/^ +at /m);
  });

  it('of which Astro has only to tell the options ends and makes nothing', async () => {
    const { status, output } = await runScript('build', environment, ['--help']);
    expect(status).toBe(0);
    expect(output).toContain('--outDir');
    expect(existsSync(environment.OUT_DIR)).toBe(false);
  });

  it.for([
    { what: 'a disk', mount: 'mount -t tmpfs tmpfs "$OUT_DIR"', told: 'is in use, as a mount point' },
    {
      what: 'a folder of the same disk',
      mount: 'mount --bind "$CONTENT_DIR" "$OUT_DIR"',
      told: 'is in use, as a mount point',
    },
    {
      what: 'a disk, with nothing to be written beside it,',
      mount:
        'mount -t tmpfs tmpfs "$OUT_DIR/.." && mkdir "$OUT_DIR" && mount -t tmpfs tmpfs "$OUT_DIR" && mount -o remount,ro "$OUT_DIR/.."',
      told: 'Cannot write in',
    },
  ])(
    'into a folder on which $what is mounted says at its start what to name',
    async ({ mount, told }, { skip }) => {
      skip(!(await mayMount()), 'this machine does not let its users mount');
      const own = { ...environment, OUT_DIR: join(ownFolder(), 'out') };
      mkdirSync(own.OUT_DIR);
      writeFiles(own.CONTENT_DIR, { 'articles/strait.md': 'nothing' });
      const { status, output } = await runMounted(mount, 'npm run --silent build', own);
      expect(status).toBe(1);
      expect(output).toContain(told);
      expect(output).toContain(`OUT_DIR=${own.OUT_DIR}/site`);
      expect(output).not.toMatch(/strait\.md|^ +at /m);
      expect(readdirSync(dirname(own.OUT_DIR))).toEqual(['out']);
    },
  );

  it('joined with others into a folder on which a disk is mounted names another, and nothing is left beside it', async ({
    skip,
  }) => {
    skip(!(await mayMount()), 'this machine does not let its users mount');
    await buildSite(environment);
    const own = { ...environment, OUT_DIR: join(ownFolder(), 'out') };
    mkdirSync(own.OUT_DIR);
    const { status, output } = await runMounted(
      'mount -t tmpfs tmpfs "$OUT_DIR"',
      `npm run --silent join -- ${environment.OUT_DIR} --to "$OUT_DIR"`,
      own,
    );
    expect(status).toBe(1);
    expect(output).toContain('is in use, as a mount point');
    expect(output).toContain(`--to ${own.OUT_DIR}/site`);
    expect(readdirSync(dirname(own.OUT_DIR))).toEqual(['out']);
  });

  it('does not run beside another for the same folder', async () => {
    const both = await Promise.all([runScript('build', environment), runScript('build', environment)]);
    expect(both.map(({ status }) => status).sort()).toEqual([0, 1]);
    expect(both.find(({ status }) => status === 1)?.output).toContain('Another build');
    expect(readTree(environment.OUT_DIR)).toEqual(await cleanBuild());
  });

  it('into a folder on another disk than the project and the cache gives what any build gives', async ({
    skip,
  }) => {
    skip(!isOtherDisk(memory), `${memory} is not there, or no disk of its own`);
    const elsewhere = { ...environment, OUT_DIR: join(ownFolder(memory), 'site') };
    await buildSite(elsewhere);
    change();
    await buildSite(elsewhere);
    expect(readTree(elsewhere.OUT_DIR)).toEqual(await cleanBuild());
  });

  it.each([
    ['emptied', (file: string) => truncateSync(file)],
    ['overwritten', (file: string) => writeFileSync(file, '{"not": "what was here"')],
  ])('whose cache was %s gives what a clean build gives', async (_, damage) => {
    await buildSite(environment);
    const files = readdirSync(environment.CACHE_DIR, { recursive: true, withFileTypes: true }).filter((e) =>
      e.isFile(),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const { parentPath, name } of files) damage(join(parentPath, name));
    change();
    await buildSite(environment);
    expect(readTree(environment.OUT_DIR)).toEqual(await cleanBuild());
  });

  it('with errors in its content leaves the old site as it was', async () => {
    await buildSite(environment);
    const before = readTree(environment.OUT_DIR);
    writeFiles(environment.CONTENT_DIR, { 'articles/strait.md': 'nothing' });
    expect((await runScript('build', environment)).status).toBe(1);
    expect(readTree(environment.OUT_DIR)).toEqual(before);
  });
});

/** Where Linux keeps files in memory: to a program, another disk than those of the project and of temporary files. */
const memory = '/dev/shm';

function isOtherDisk(folder: string): boolean {
  const disk = statSync(folder, { throwIfNoEntry: false })?.dev;
  return disk !== undefined && [process.cwd(), tmpdir()].every((other) => statSync(other).dev !== disk);
}

async function mayMount(): Promise<boolean> {
  const tried = runMounted('mount -t tmpfs tmpfs "$OUT_DIR"', 'true', { OUT_DIR: ownFolder() });
  return tried.then(
    ({ status }) => status === 0,
    () => false,
  );
}

/** Runs a command in a view of the disks that is its own, once `mount` has changed it. */
function runMounted(mount: string, command: string, environment: BuildEnvironment): Promise<Finished> {
  const script = `${mount} && ${command}`;
  return startCommand('unshare', ['--map-root-user', '--mount', 'sh', '-ec', script], environment).finished;
}

/** Starts a build and ends it, with all its processes and without warning, once it has begun to write. */
async function killDuringBuild(environment: BuildEnvironment & { OUT_DIR: string }): Promise<void> {
  const child = spawn('npm', ['run', '--silent', 'build'], {
    env: cleanEnvironment(environment),
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  while (!existsSync(`${environment.OUT_DIR}.building`) && child.exitCode === null) await wait(10);
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}
