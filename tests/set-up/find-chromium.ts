/** One place a browser may come from. */
export interface ChromiumSource {
  /** Finishes the sentence "No Chromium …": `on this system`. */
  readonly name: string;
  /** Path of an executable, or null where this source has none. A thrown error is reported with its message. */
  find(): Promise<string | null>;
  /** Nothing further is tried when this source names a browser that does not start. */
  readonly binding?: boolean;
}

/** No source had a browser that starts; the message tells what each of them said. */
export class ChromiumError extends Error {
  override name = 'ChromiumError';
}

/**
 * The first browser, in the order of `sources`, that starts.
 *
 * @param start starts the executable and throws when that fails.
 * @throws {ChromiumError}
 */
export async function findChromium(
  sources: readonly ChromiumSource[],
  start: (executable: string) => Promise<void>,
): Promise<string> {
  const tried: string[] = [];
  for (const source of sources) {
    let executable: string | null = null;
    try {
      executable = await source.find();
      if (executable === null) {
        tried.push(`${source.name}: none`);
        continue;
      }
      await start(executable);
      return executable;
    } catch (error) {
      const what = executable === null ? '' : `${executable} does not start: `;
      tried.push(`${source.name}: ${what}${firstLine(error)}`);
      if (executable !== null && source.binding) break;
    }
  }
  throw new ChromiumError(
    [
      'The tests need Chromium and found none:',
      ...tried.map((line) => `  ${line}`),
      'Install one, or set CHROMIUM_PATH to its executable.',
    ].join('\n'),
  );
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
}
