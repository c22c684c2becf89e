import type { Problem } from '../problems/problem.ts';
import { pathOf, type Report } from './report.ts';

/** The report as GitHub’s workflow commands: an annotation at each place of a pull request. */
export function githubReport({ problems, root }: Report): string {
  return problems.map((problem) => `${annotation(problem, root)}\n`).join('');
}

function annotation({ file, place, severity, rule, message, fix }: Problem, root: string): string {
  const properties = {
    file: pathOf(root, file),
    line: place?.line,
    endLine: place?.endLine,
    // GitHub refuses columns of a place that goes over several lines.
    ...(place && (place.endLine ?? place.line) === place.line
      ? { col: place.column, endColumn: place.endColumn }
      : {}),
    title: rule,
  };
  const listed = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${severity} ${listed.join(',')}::${escapeData(`${message} — ${fix}`)}`;
}

/** As the runner’s own toolkit does: https://github.com/actions/toolkit, packages/core/src/command.ts. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
