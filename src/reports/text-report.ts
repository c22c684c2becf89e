import { styleText } from 'node:util';
import type { Problem } from '../problems/problem.ts';
import { plural } from '../wording/plural.ts';
import { excerpt } from './excerpt.ts';
import { count, pathOf, type Report } from './report.ts';
import { showControls } from './show-controls.ts';

/**
 * The report for people: the problems of each file, each with its line and the place marked, and a summary.
 *
 *     content/articles/x.md:3:1  error  `desciption` is not a field of the frontmatter — write `description`  unknown-field
 *       desciption: Two countries …
 *       ^^^^^^^^^^
 */
export function textReport(report: Report, color: boolean): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const blocks = report.problems.map((problem, index) => {
    const startsFile = index > 0 && report.problems[index - 1]?.file !== problem.file;
    return `${startsFile ? '\n' : ''}${renderProblem(problem, report, style)}`;
  });
  return [...blocks, ...(blocks.length > 0 ? [''] : []), summary(report, style), ''].join('\n');
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

function renderProblem(problem: Problem, { root, textOf }: Report, style: Style): string {
  const { file, place, severity, rule, message, fix } = problem;
  const { line, column } = place ?? { line: 1, column: 1 };
  const head = [
    style('bold', `${showControls(pathOf(root, file))}:${line}:${column}`),
    style(severity === 'error' ? 'red' : 'yellow', severity),
    `${showControls(message)} — ${showControls(fix)}`,
    style('dim', rule),
  ].join('  ');
  const text = place && textOf(file);
  if (!place || text === undefined) return head;
  const context = excerpt(text, place);
  if (!context) return head;
  return [head, `  ${style('dim', context.line)}`, `  ${style('cyan', context.marks)}`].join('\n');
}

function summary({ problems, files, milliseconds }: Report, style: Style): string {
  const { errors, warnings, files: bad, fixable } = count(problems);
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  if (errors + warnings === 0) return style('green', `No problems in ${plural(files, 'file')} (${time}).`);
  const parts = [
    ...(errors ? [plural(errors, 'error')] : []),
    ...(warnings ? [plural(warnings, 'warning')] : []),
  ];
  const found = `${parts.join(' and ')} in ${plural(bad, 'file')} (${plural(files, 'file')} read, ${time}).`;
  const repair = fixable === 0 ? '' : ` \`npm run check -- --fix\` can repair ${fixable}.`;
  return style(errors ? 'red' : 'yellow', found) + repair;
}
