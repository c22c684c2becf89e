import type { Run } from './measure.ts';

/** The median of some values, the least and the most. */
export interface Spread {
  readonly middle: number;
  readonly least: number;
  readonly most: number;
}

export function spread(values: readonly number[]): Spread {
  return { middle: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/** @param pairOf is given what two works took in the same round. */
export function spreadOfRounds<T>(a: readonly T[], b: readonly T[], pairOf: (a: T, b: T) => number): Spread {
  return spread(a.flatMap((one, round) => (b[round] === undefined ? [] : pairOf(one, b[round]))));
}

export function medianRun(runs: readonly Run[]): Run {
  return {
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    memory: median(runs.map(({ memory }) => memory)),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((lower ?? Number.NaN) + (upper ?? Number.NaN)) / 2;
}
