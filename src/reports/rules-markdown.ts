import { type Rule, rules } from '../problems/rules.ts';

/** Every rule as a table of Markdown, for the handbook. */
export function rulesMarkdown(): string {
  const rows = (Object.entries(rules) as [string, Rule][]).map(([id, { severity, sentence, example }]) =>
    [`\`${id}\``, severity, sentence, code(example.bad), code(example.good)].join(' | '),
  );
  return [
    '| Rule | Severity | What it asks for | Bad | Good |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** Code in a cell of a table: on one line, its bars escaped, in a fence longer than any it holds. */
function code(text: string): string {
  const line = text.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|');
  const fence = line.includes('`') ? '``' : '`';
  return `${fence} ${line} ${fence}`.replaceAll(/^` | `$/g, '`');
}
