import type * as z from 'zod';
import { describedAs } from '../../check/schema-at.ts';
import { kindNames, kinds } from '../../kinds.ts';
import type { ContentFile } from '../../read/content-file.ts';
import { fillRequired } from './fill-required.ts';
import { schemaOf } from './new-file.ts';
import { sampleOf } from './sample-of.ts';

/** How a new file of each kind is asked for. */
export interface KindCommand {
  readonly word: string;
  readonly about: string;
  /** With a name and all options that a file of the kind must have. */
  readonly command: string;
  readonly options: readonly { readonly key: string; readonly about: string; readonly isChoice: boolean }[];
}

/** The commands that make an article and an entity of each kind. */
export function kindCommands(): readonly KindCommand[] {
  return [
    commandFor('articles', 'article', 'Headline', 'A text, with the names it uses.'),
    ...kindNames.map((kind) => {
      const { singular, example, about } = kinds[kind];
      return commandFor(kind, singular, example, about);
    }),
  ];
}

/** The texts of `npm run new -- --help`, and of the handbook’s table of kinds. */
export function commandsText(): string {
  const commands = kindCommands();
  const options = commands.flatMap(({ word, options }) => options.map((option) => ({ word, ...option })));
  const line = ({ word, key, about }: (typeof options)[number]) => `  ${word.padEnd(13)} --${key}  ${about}`;
  return [
    ...commands.map(({ command }) => `  ${command}`),
    '',
    'Options that a kind must have (the code of most countries is known):',
    ...options.filter(({ isChoice }) => !isChoice).map(line),
    '',
    'Options that stand for a choice; without them the first word is written, for you to check:',
    ...options.filter(({ isChoice }) => isChoice).map(line),
  ].join('\n');
}

/** The same as a table of Markdown, for the handbook. */
export function commandsMarkdown(): string {
  const rows = kindCommands().map(({ command, about, options }) => {
    const toGive = options.map(({ key, about: what }) => `\`--${key}\`: ${what}`).join('; ');
    return `| \`${command}\` | ${about} | ${toGive} |`;
  });
  return ['| Command | What it is for | Options to give |', '| --- | --- | --- |', ...rows].join('\n');
}

function commandFor(
  collection: ContentFile['collection'],
  word: string,
  name: string,
  about: string,
): KindCommand {
  const schema = schemaOf(collection);
  // Of a name that tells nothing.
  const { missing, unsure } = fillRequired(collection, '', {}, '');
  const { values } = fillRequired(collection, name, {}, '');
  const options = [...missing, ...unsure].map((key) => {
    const field = schema.shape[key] as z.ZodType & { options?: readonly string[] };
    return {
      key,
      about: field.options?.join(', ') ?? describedAs(schema, [key]) ?? '',
      isChoice: field.options !== undefined,
      value: values[key] ?? sampleOf(field, ''),
    };
  });
  const given = options.map(({ key, value }) => ` --${key} ${value}`).join('');
  return { word, about, command: `npm run new -- ${word} "${name}"${given}`, options };
}
