import { SettingsError } from '../settings.ts';
import { UsageError } from './arguments.ts';
import { Cancelled } from './new/ask.ts';

/**
 * Runs a command of the desk with the arguments it was called with, and prints what it returns. Mistakes in
 * calling it end with exit code 2 and one line; anything else that goes wrong is a fault of the program.
 */
export async function runCommand(command: (args: readonly string[]) => Promise<string>): Promise<void> {
  // A reader such as `head` may close the pipe before all is printed.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.stdout.write(await command(process.argv.slice(2)));
  } catch (error) {
    if (!isForEditor(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

function isForEditor(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof SettingsError || error instanceof Cancelled;
}
