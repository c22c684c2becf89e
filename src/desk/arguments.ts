import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { nearest } from '../problems/nearest.ts';

/** A command that was called in a way it does not know; the message says what it knows. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Options and words of a command line.
 *
 * @throws {UsageError} for an option that does not exist, with the nearest one, or that lacks its value.
 */
export function readArguments<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
): { readonly values: ParsedOptions<T>; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as ParsedOptions<T>, positionals };
  } catch (error) {
    throw new UsageError(explain(error as Error & { code?: string }, args, Object.keys(options)));
  }
}

type ParsedOptions<T extends ParseArgsOptionsConfig> = {
  readonly [K in keyof T]?: T[K]['type'] extends 'boolean' ? boolean : string;
};

function explain(
  error: Error & { code?: string },
  args: readonly string[],
  known: readonly string[],
): string {
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `${error.message.replace(/\.$/, '')}.`;
  const unknown = args.find((arg) => arg.startsWith('-') && !known.includes(nameOf(arg))) ?? '';
  const near = nearest(nameOf(unknown), known);
  const hint = near ? `Did you mean --${near}?` : `There are ${known.map((name) => `--${name}`).join(', ')}.`;
  return `There is no option ${unknown.replace(/=.*$/, '')}. ${hint}`;
}

function nameOf(arg: string): string {
  return arg.replace(/^-+/, '').replace(/=.*$/, '');
}
