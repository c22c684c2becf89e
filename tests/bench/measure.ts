import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a command took. */
export interface Run {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds of processor time, all threads together. */
  readonly cpu: number;
  /** Most memory held at once, in MiB. */
  readonly memory: number;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const hook = fileURLToPath(new URL('report-usage.ts', import.meta.url));

/**
 * @param onSaid is told what the command printed.
 * @throws when the command fails, with what it printed.
 */
export function measure(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  onSaid: (said: string) => void = () => {},
): Run {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-bench-'));
  const usage = join(folder, 'usage.json');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BENCH_USAGE: usage, ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  onSaid(stdout);
  const { cpu, memory } = JSON.parse(readFileSync(usage, 'utf8'));
  rmSync(folder, { recursive: true });
  return { wall, cpu, memory: memory / 1024 };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function medianRun(runs: readonly Run[]): Run {
  return {
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    memory: median(runs.map(({ memory }) => memory)),
  };
}
