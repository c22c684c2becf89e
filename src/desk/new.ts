import { checkContent } from '../check/check-content.ts';
import { describedAs, keysAt } from '../check/schema-at.ts';
import { writeEditorSchemas } from '../editors/write-editor-schemas.ts';
import type { ContentFile } from '../read/content-file.ts';
import { readContent } from '../read/read-content.ts';
import { idFromName } from '../read/transliterate.ts';
import { readSettings } from '../settings.ts';
import { readArguments, UsageError } from './arguments.ts';
import { askFields, askFolder, askId, askName } from './new/ask.ts';
import { chooseFolder } from './new/choose-folder.ts';
import { fillRequired } from './new/fill-required.ts';
import { commandsText } from './new/kind-commands.ts';
import { makeEntry, writeEntry } from './new/make-entry.ts';
import { type FieldValues, schemaOf } from './new/new-file.ts';
import { type ReadValue, valueReader } from './new/read-value.ts';
import { refuseId, type Shelf, shownPath } from './new/refuse-id.ts';
import { reportEntry } from './new/report-entry.ts';
import { runCommand } from './run-command.ts';

const help = `Makes a new article or entity, with all its fields explained.

  npm run new        asks for everything, in a terminal

${commandsText()}

Further options:
  --id ID            the address, where the name does not make a good one
  --FIELD VALUE      any field of the kind, such as --summary
  --help             this text
`;

await runCommand(async (args) => {
  if (args.includes('--help')) return help;
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  const [word] = args;
  const named = word !== undefined && !word.startsWith('-');
  if (!named && !interactive) throw new UsageError(`Say what to make, and its name.\n\n${help}`);
  const collection = named ? chooseFolder(word) : await askFolder();
  const { id: wanted, words, options } = readFields(collection, named ? args.slice(1) : args);
  if (words === '' && !interactive) throw new UsageError(`Give its name: npm run new -- ${word} "…".`);
  const name = words === '' ? await askName(collection) : words;

  const { contentDir } = readSettings(process.env);
  const folder = await readContent(contentDir);
  const content = checkContent(folder);
  const shelf = { contentDir, collection };
  const id = await chooseId(wanted ?? idFromName(name), name, shelf, interactive);

  const today = new Date().toISOString().slice(0, 10);
  const readValue = valueReader(
    collection,
    content,
    folder.files.map((file) => `${file.collection}/${file.id}`),
  );
  const given = readOptions(options, readValue);
  const { values: likely, missing, unsure } = fillRequired(collection, name, given, today);
  if (missing.length > 0 && !interactive)
    throw new UsageError(demand(collection, `${word} "${name}"`, missing));
  const asked = [...missing, ...unsure];
  const answers = interactive ? await askFields(collection, asked, { readValue, likely }) : {};
  const { values } = fillRequired(collection, name, { ...given, ...answers }, today);

  const entry = makeEntry(shelf, { id, values }, content, today);
  writeEntry(shelf, id, entry);
  writeEditorSchemas(contentDir, [...folder.files.map(({ path }) => path), entry.path]);
  const guesses = interactive ? [] : unsure.map((key) => `${key}: ${values[key]}`);
  return reportEntry(shownPath(id, shelf), entry, collection, guesses);
});

function readFields(collection: ContentFile['collection'], args: readonly string[]) {
  const keys = keysAt(schemaOf(collection), []).filter((key) => key !== 'draft');
  const known = Object.fromEntries(['id', ...keys].map((key) => [key, { type: 'string' as const }]));
  const { values, positionals } = readArguments(args, known);
  const { id, ...options } = values;
  return {
    id,
    words: positionals.join(' ').replaceAll(/\s+/g, ' ').trim(),
    options: options as Readonly<Record<string, string>>,
  };
}

/** The address that was wanted, or another where it cannot be had. */
async function chooseId(wanted: string | null, name: string, shelf: Shelf, asks: boolean): Promise<string> {
  const reason = wanted === null ? `“${name}” has no letters that make an address` : refuseId(wanted, shelf);
  if (wanted !== null && reason === undefined) return wanted;
  if (asks) return askId(reason ?? '', (id) => refuseId(id, shelf));
  throw new UsageError(`${reason}. Give an address of its own with --id, such as --id etorofu.`);
}

function readOptions(options: Readonly<Record<string, string>>, readValue: ReadValue): FieldValues {
  const entries = Object.entries(options).map(([key, words]) => {
    const { value, refusal } = readValue(key, words);
    if (refusal) throw new UsageError(`--${key} ${words} cannot be used. ${refusal}`);
    return [key, value];
  });
  return Object.fromEntries(entries);
}

function demand(collection: ContentFile['collection'], command: string, missing: readonly string[]): string {
  const schema = schemaOf(collection);
  return [
    `Add what only you can know: npm run new -- ${command} ${missing.map((key) => `--${key} …`).join(' ')}`,
    ...missing.map((key) => `  --${key}: ${describedAs(schema, [key]) ?? 'required'}`),
  ].join('\n');
}
