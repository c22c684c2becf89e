import type { Run } from './measure.ts';

/** The most that each figure may be. Ratios are of the time from start to end. */
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

export function printRun(what: string, { wall, cpu, memory }: Run): void {
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1).padStart(7);
  console.log(
    `${what.padEnd(labelWidth)} ${seconds(wall)} s  ${seconds(cpu)} s CPU  ${Math.round(memory).toString().padStart(6)} MiB`,
  );
}

export function printRatio(what: string, a: Run, b: Run, target?: Target): void {
  const wall = a.wall / b.wall;
  const ratios = `${wall.toFixed(2).padStart(7)}    ${(a.cpu / b.cpu).toFixed(2).padStart(7)} CPU`;
  console.log(`${what.padEnd(labelWidth)} ${ratios}${target ? `  ${judge(wall, target)}` : ''}`);
}

const labelWidth = 52;
