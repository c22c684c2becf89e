import { count, pathOf, type Report } from './report.ts';

/** The report for programs: one object, its problems in the order of the text report. */
export function jsonReport({ problems, files, root, milliseconds }: Report): string {
  const { errors, warnings, fixable } = count(problems);
  const listed = problems.map(({ file, place, edits, ...problem }) => ({
    file: pathOf(root, file),
    line: place?.line ?? null,
    column: place?.column ?? null,
    endLine: place?.endLine ?? null,
    endColumn: place?.endColumn ?? null,
    ...problem,
    fixable: edits !== undefined && edits.length > 0,
  }));
  const summary = { errors, warnings, fixable, files, milliseconds: Math.round(milliseconds) };
  return `${JSON.stringify({ summary, problems: listed }, null, 2)}\n`;
}
