import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BenchError, stop } from './stop.ts';
import { newPath } from './work-folder.ts';

/** What one run of a command took. */
export interface Run {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds of processor time, all threads together. */
  readonly cpu: number;
  /** Most memory held at once, in MiB. */
  readonly memory: number;
}

export interface MeasuredRun extends Run {
  /** What the command printed. */
  readonly said: string;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const hook = fileURLToPath(new URL('report-usage.ts', import.meta.url));
const minutesAllowed = 60;

/**
 * Runs Node, once what was written before is on the disk: it would weigh on this run.
 *
 * @param core the one processor that it may use.
 * @throws {BenchError} when the command fails, with what it printed, or is still at work after an hour.
 */
export async function measure(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  core?: number,
): Promise<MeasuredRun> {
  const usage = newPath('usage.json');
  const pinned = core === undefined ? [] : ['taskset', '-c', String(core)];
  // Not everywhere is there such a command; then nothing is to be done.
  spawnSync('sync');
  const started = performance.now();
  const said = await run([...pinned, process.execPath, '--import', hook, ...args], {
    ASTRO_TELEMETRY_DISABLED: '1',
    BENCH_USAGE: usage,
    ...environment,
  });
  const wall = performance.now() - started;
  const { cpu, memory } = JSON.parse(readFileSync(usage, 'utf8'));
  return { wall, cpu, memory: memory / 1024, said };
}

function run(
  [command = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    stop.throwIfAborted();
    const options = {
      cwd: project,
      env: { ...process.env, ...environment },
      maxBuffer: 2 ** 28,
      timeout: minutesAllowed * 60_000,
      killSignal: 'SIGKILL',
    } as const;
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      stop.removeEventListener('abort', end);
      if (stop.aborted) reject(stop.reason);
      else if (error)
        reject(new BenchError(`${command} ${args.join(' ')} ${fault(error)}:\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
    const end = () => child.kill('SIGKILL');
    stop.addEventListener('abort', end);
  });
}

function fault({ killed }: { readonly killed?: boolean }): string {
  return killed ? `was still at work after ${minutesAllowed} minutes, and was ended` : 'failed';
}
