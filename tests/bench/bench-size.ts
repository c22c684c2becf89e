import { BenchError } from './stop.ts';

export interface BenchSize {
  readonly articles: number;
  readonly entities: number;
  /** How often each figure is measured. */
  readonly runs: number;
  /** Articles of a large archive. */
  readonly large: number;
}

/** @throws {BenchError} for what is no count. */
export function readSize(values: Readonly<Record<keyof BenchSize, string>>): BenchSize {
  const count = (name: keyof BenchSize) => {
    const value = Number(values[name]);
    if (Number.isInteger(value) && value > 0) return value;
    throw new BenchError(`--${name} is "${values[name]}": give a whole number from 1.`);
  };
  return {
    articles: count('articles'),
    entities: count('entities'),
    runs: count('runs'),
    large: count('large'),
  };
}
