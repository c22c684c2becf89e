import { writeEditorSchemas } from '../editors/write-editor-schemas.ts';
import { watchFolder } from '../files/watch-folder.ts';
import { examine } from '../publication/examine.ts';
import { githubReport } from '../reports/github-report.ts';
import { jsonReport } from '../reports/json-report.ts';
import { count, type Report, reportOf } from '../reports/report.ts';
import { rulesText } from '../reports/rules-text.ts';
import { textReport } from '../reports/text-report.ts';
import { readSettings, type Settings } from '../settings.ts';
import { readArguments, UsageError } from './arguments.ts';
import { fixContent } from './fix/fix-content.ts';
import { runCommand } from './run-command.ts';

const help = `Checks all content, by the rules of the build.

  npm run check                     a report for people
  npm run check -- --format json    for programs; --format github for annotations
  npm run check -- --strict         warnings fail too
  npm run check -- --fix            repairs what has exactly one right answer
  npm run check -- --watch          checks again whenever a file changes
  npm run check -- --rules          every rule with an example
  npm run check -- --help           this text

CONTENT_DIR=path checks another content folder. The exit code is 1 where the content has errors.
`;

const options = {
  format: { type: 'string' },
  strict: { type: 'boolean' },
  watch: { type: 'boolean' },
  fix: { type: 'boolean' },
  rules: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const formats = {
  text: (report: Report) => textReport(report, process.stdout.hasColors?.() ?? false),
  json: jsonReport,
  github: githubReport,
} as const satisfies Record<string, (report: Report) => string>;

await runCommand(async (args) => {
  const { values, positionals } = readArguments(args, options);
  const { format = 'text', strict = false } = values;
  if (values.help) return help;
  if (values.rules) return rulesText();
  if (positionals.length > 0) {
    throw new UsageError(`“${positionals[0]}” is no option. To check another folder, set CONTENT_DIR.`);
  }
  if (!isFormat(format)) {
    throw new UsageError(`There is no format ${format}. There are ${Object.keys(formats).join(', ')}.`);
  }
  const settings = readSettings(process.env);
  const check = () => checkOnce(settings, format, strict);
  if (values.fix) process.stderr.write(await fixContent(settings));
  if (!values.watch) return check();
  for await (const _change of watchFolder(settings.contentDir)) process.stdout.write(`${await check()}\n`);
  return '';
});

function isFormat(value: string): value is keyof typeof formats {
  return Object.hasOwn(formats, value);
}

async function checkOnce(settings: Settings, format: keyof typeof formats, strict: boolean): Promise<string> {
  const started = performance.now();
  const examined = await examine(settings, { drafts: true });
  writeEditorSchemas(settings.contentDir, examined.texts.keys());
  const report = reportOf(examined, settings.contentDir, performance.now() - started);
  const { errors, warnings } = count(report.problems);
  process.exitCode = errors > 0 || (strict && warnings > 0) ? 1 : 0;
  return formats[format](report);
}
