/** A number that threads count up together: whoever takes one has it alone. */
export type Counter = Int32Array<SharedArrayBuffer>;

export function startCounter(): Counter {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** @returns the next number, from 0; undefined when all below `end` are taken. */
export function takeNext(counter: Counter, end: number): number | undefined {
  for (;;) {
    const next = Atomics.load(counter, 0);
    if (next >= end) return undefined;
    if (Atomics.compareExchange(counter, 0, next, next + 1) === next) return next;
  }
}

/** Leaves nothing to take. */
export function takeAll(counter: Counter): void {
  Atomics.store(counter, 0, 2 ** 31 - 1);
}
