/**
 * `npm run permalinks`: records the addresses of the content in the ledger, or retires some of them.
 * Exits with 0 when that is done, 1 when the content or the request does not allow it, 2 when the command is
 * not understood.
 */
import { LockError, withLock } from '../permalinks/lock.ts';
import { RetireError } from '../permalinks/retire-anchors.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { readCommand, UsageError, usage } from './permalinks/read-command.ts';
import { recordPermalinks } from './permalinks/record-permalinks.ts';
import { retirePermalinks } from './permalinks/retire-permalinks.ts';
import { isDiskError } from './run-command.ts';

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  try {
    const command = readCommand(args);
    if (command.name === 'help') {
      process.stdout.write(usage);
      return 0;
    }
    const settings = readSettings(process.env);
    const { text, isDone } = await withLock(`${settings.cacheDir}.permalinks.lock`, () =>
      command.name === 'record' ? recordPermalinks(settings) : retirePermalinks(settings, command),
    );
    (isDone ? process.stdout : process.stderr).write(text);
    return isDone ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (isExpected(error)) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

function isExpected(error: unknown): error is Error {
  return [SettingsError, LockError, RetireError].some((kind) => error instanceof kind) || isDiskError(error);
}
