import { checkContent } from '../check/check-content.ts';
import { describedAs, keysAt } from '../check/schema-at.ts';
import { writeEditorSchemas } from '../editors/write-editor-schemas.ts';
import type { ContentFile } from '../read/content-file.ts';
import { readContent } from '../read/read-content.ts';
import { pathOf, rootFrom } from '../reports/report.ts';
import { idPattern } from '../schemas/fields.ts';
import { readSettings } from '../settings.ts';
import { readArguments, UsageError } from './arguments.ts';
import { askFields, askFolder, askName } from './new/ask.ts';
import { chooseFolder } from './new/choose-folder.ts';
import { fillRequired } from './new/fill-required.ts';
import { makeEntry, writeEntry } from './new/make-entry.ts';
import { type FieldValues, schemaOf } from './new/new-file.ts';
import { runCommand } from './run-command.ts';

const help = `Makes a new article or entity, with all its fields explained.

  npm run new                                      asks for everything
  npm run new -- article "Headline"
  npm run new -- territory "Kerch Strait"
  npm run new -- place "Odesa" --country countries/ukraine

  --id ID        the address, where the name does not make a good one
  --FIELD VALUE  any field of the kind, such as --type, --code, --summary
  --help         this text
`;

await runCommand(async (args) => {
  if (args.includes('--help')) return help;
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  const [word] = args;
  const named = word !== undefined && !word.startsWith('-');
  if (!named && !interactive) throw new UsageError('Say what to make: npm run new -- article "Headline".');
  const collection = named ? chooseFolder(word) : await askFolder();
  const { id, name, given } = readFields(collection, named ? args.slice(1) : args);
  if (name === '' && !interactive) throw new UsageError(`Give its name: npm run new -- ${word} "…".`);

  const today = new Date().toISOString().slice(0, 10);
  const full = name === '' ? await askName(collection) : name;
  const { missing } = fillRequired(collection, full, given, today);
  if (missing.length > 0 && !interactive) {
    const options = missing.map((key) => `--${key} …`).join(' ');
    const known = missing.map(
      (key) => `\n  --${key}: ${describedAs(schemaOf(collection), [key]) ?? 'required'}`,
    );
    throw new UsageError(
      `Add what only you can know: npm run new -- ${word} "${full}" ${options}${known.join('')}`,
    );
  }
  const answers = await askFields(collection, missing);
  const { values } = fillRequired(collection, full, { ...given, ...answers }, today);

  const { contentDir } = readSettings(process.env);
  const folder = await readContent(contentDir);
  const entry = makeEntry(collection, { id, values }, checkContent(folder), today);
  writeEntry(contentDir, entry);
  writeEditorSchemas(contentDir, [...folder.files.map(({ path }) => path), entry.path]);
  return report(pathOf(rootFrom(process.cwd(), contentDir), entry.path), entry.warnings, collection);
});

function readFields(collection: ContentFile['collection'], args: readonly string[]) {
  const keys = keysAt(schemaOf(collection), []).filter((key) => key !== 'draft');
  const options = Object.fromEntries(['id', ...keys].map((key) => [key, { type: 'string' as const }]));
  const { values, positionals } = readArguments(args, options);
  const { id, ...given } = values;
  if (id !== undefined && !idPattern.test(id)) {
    throw new UsageError(`--id ${id} is no id: use lower-case Latin letters, digits and single hyphens.`);
  }
  return { id, name: positionals.join(' ').trim(), given: given as FieldValues };
}

function report(path: string, warnings: readonly string[], collection: ContentFile['collection']): string {
  const next =
    collection === 'articles'
      ? [
          'Write the text, and list the names it uses; `npm run check -- --fix` lists the known ones for you.',
          'Make an entry for each new name: npm run new -- territory "…".',
        ]
      : ['Replace what says “Say here”, and list the other forms of the name.'];
  const steps = [...next, 'Run `npm run check`.', 'Take `draft: true` out when it may be published.'];
  return [
    `Wrote ${path}`,
    ...warnings.map((warning) => `\nLook first: ${warning}`),
    '',
    'Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
  ].join('\n');
}
