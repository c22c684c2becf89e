import { constants } from 'node:os';

/** Ends the bench with a message and no place in the code. */
export class BenchError extends Error {
  override name = 'BenchError';
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const controller = new AbortController();

/** Aborted, with a `BenchError` as its reason, when the bench is told to end. */
export const stop = controller.signal;

// Also a second one, while the work folder is removed, ends nothing at once.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () =>
    controller.abort(new BenchError(`Ended by ${name}.`, 128 + constants.signals[name])),
  );
}
