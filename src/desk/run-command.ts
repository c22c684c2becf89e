import { SettingsError } from '../settings.ts';
import { UsageError } from './arguments.ts';

/** The editor ended the questions, and has been told that nothing was written. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/**
 * Runs a command of the desk with the arguments it was called with, and prints what it returns. Mistakes in
 * calling it end with exit code 2 and one line, a disk that refuses with 1; anything else is a fault of the program.
 */
export async function runCommand(command: (args: readonly string[]) => Promise<string>): Promise<void> {
  // A reader such as `head` may close the pipe before all is printed.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.stdout.write(await command(process.argv.slice(2)));
  } catch (error) {
    // As a shell says of a command that Ctrl-C ended.
    if (error instanceof Cancelled) process.exitCode = 130;
    else if (error instanceof UsageError || error instanceof SettingsError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    } else if (isDiskError(error)) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    } else throw error;
  }
}

/** A folder that cannot be written; Node’s message names it and the reason. */
export function isDiskError(error: unknown): error is Error {
  return ['EACCES', 'EROFS', 'EPERM', 'ENOSPC', 'ENOTDIR'].includes(
    String((error as NodeJS.ErrnoException).code),
  );
}
