import type { Run } from './measure.ts';
import { medianRun, type Spread, spread, spreadOfRounds } from './medians.ts';

/** The most that each figure may be. Ratios are of the time from start to end, but for that of memory. */
const targets = {
  coreMillisecondsAnArticle: 7,
  coldToBlog: 0.5,
  editToBlog: 1,
  editToCold: 0.4,
  millisecondsASectionPage: 3,
  growth: 1.2,
  memoryToBlog: 1,
} as const satisfies Record<string, number>;

type Target = keyof typeof targets;

/** `at most 0.5: yes`, to stand beside the figure. */
export function judge(figure: number, target: Target): string {
  return `at most ${targets[target]}: ${figure <= targets[target] ? 'yes' : 'NO'}`;
}

/** The medians of some runs, and how far their times are from each other. */
export function printRuns(what: string, runs: readonly Run[]): void {
  const { cpu, memory } = medianRun(runs);
  const time = withRange(spread(runs.map(({ wall }) => wall / 1000)), 1, 's');
  const size =
    memory < 1024
      ? `${Math.round(memory)} MiB`
      : `${(memory / 1024).toFixed(1)} GiB (${Math.round(memory)} MiB)`;
  console.log(`${what.padEnd(labelWidth)} ${time}  ${(cpu / 1000).toFixed(1)} s CPU  ${size}`);
}

interface RatioOptions {
  readonly of?: keyof Run;
  readonly target?: Target;
  /** How much more of the same `a` is than `b`. */
  readonly times?: number;
}

/** The median of the ratios of each round, and how far they are from each other. */
export function printRatio(
  what: string,
  a: readonly Run[],
  b: readonly Run[],
  { of = 'wall', target, times = 1 }: RatioOptions = {},
): void {
  const ratio = (kind: keyof Run) => spreadOfRounds(a, b, (one, other) => one[kind] / other[kind] / times);
  const figure = ratio(of);
  const cpu = of === 'wall' ? `  ${ratio('cpu').middle.toFixed(2)} CPU` : '';
  const judged = target ? `  ${judge(figure.middle, target)}` : '';
  console.log(`${what.padEnd(labelWidth)} ${withRange(figure, 2)}${cpu}${judged}`);
}

/** `0.80 (0.77–0.84)`; the figure alone where there is but one. */
export function withRange({ middle, least, most }: Spread, digits: number, unit = ''): string {
  const [figure, from, to] = [middle, least, most].map((value) => value.toFixed(digits));
  const range = least === most ? '' : ` (${from}–${to})`;
  return `${figure}${unit && ` ${unit}`}${range}`;
}

const labelWidth = 52;
