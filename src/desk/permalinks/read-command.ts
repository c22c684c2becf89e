import { parseArgs } from 'node:util';

export const usage = `npm run permalinks
    Records every address of the content in its folder permalinks/, once the content has no errors.
    Run it when the content is ready to publish, and commit what it writes.

npm run permalinks -- retire ARTICLE ANCHOR… [--keep-text | --no-text]
    Takes published places that are gone from the text out of service. Their links then lead to a mark
    that says what stood there; with --no-text it says only that something was removed, and the ledger
    forgets the words.

    ARTICLE   file name of the article, without .md
    ANCHOR    id of the paragraph, section or note, as \`npm run check\` names it
`;

/** The command was not understood; the message says why. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export interface RetireCommand {
  readonly name: 'retire';
  readonly article: string;
  readonly anchors: readonly string[];
  readonly keepText: boolean;
}

export type Command = { readonly name: 'help' } | { readonly name: 'record' } | RetireCommand;

/** @throws {UsageError} */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  const [name, file, ...anchors] = positionals;
  const [keep, no] = [values['keep-text'] ?? false, values['no-text'] ?? false];
  if (name === undefined && !keep && !no) return { name: 'record' };
  if (name !== 'retire') throw new UsageError(`"${args.join(' ')}" is not a command of permalinks.`);
  if (file === undefined || anchors.length === 0) {
    throw new UsageError('Retiring needs the article and at least one of its anchors.');
  }
  if (keep && no) throw new UsageError('Use either --keep-text or --no-text.');
  const article = file.replace(/^.*\//, '').replace(/\.md$/, '');
  return { name, article, anchors: anchors.map((anchor) => anchor.replace(/^#/, '')), keepText: !no };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        'keep-text': { type: 'boolean' },
        'no-text': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
