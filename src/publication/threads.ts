import { type ResourceLimits, Worker } from 'node:worker_threads';

/** A number that threads count up together: whoever takes one has it alone. */
export type Counter = Int32Array<SharedArrayBuffer>;

export function startCounter(): Counter {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** @returns the next number, from 0. */
export function takeNext(counter: Counter): number {
  return Atomics.add(counter, 0, 1);
}

/**
 * Waits for threads that share work. After a failure the others stop at their next piece, and none is left behind.
 *
 * @param pieces how many pieces of work there are.
 * @throws what the first thread that failed has thrown.
 */
export async function joinThreads<T>(
  running: readonly Promise<T>[],
  counter: Counter,
  pieces: number,
): Promise<readonly T[]> {
  try {
    return await Promise.all(running);
  } finally {
    Atomics.store(counter, 0, pieces);
    await Promise.allSettled(running);
  }
}

/** Runs a module in a thread of its own. @returns the one message it sends. */
export function runThread<Answer>(
  module: URL,
  workerData: unknown,
  resourceLimits: ResourceLimits = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, { workerData, resourceLimits });
    worker.once('message', resolve).once('error', reject);
  });
}
