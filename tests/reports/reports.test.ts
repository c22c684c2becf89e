import { expect, it } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';
import { githubReport } from '../../src/reports/github-report.ts';
import { jsonReport } from '../../src/reports/json-report.ts';
import type { Report } from '../../src/reports/report.ts';
import { textReport } from '../../src/reports/text-report.ts';

const texts: Readonly<Record<string, string>> = {
  'articles/a.md': '---\n\ttitle: 東京 and Kyiv\n---\n',
  'articles/b.md': `${'word '.repeat(40)}here ${'word '.repeat(40)}`,
};
const problem = (file: string, place: Problem['place'], message = 'This is wrong'): Problem => ({
  file,
  place,
  severity: 'error',
  rule: 'invalid-value',
  message,
  fix: 'write 100%, or: nothing',
});
const report: Report = {
  problems: [
    problem('articles/a.md', { line: 2, column: 16, endLine: 2, endColumn: 20 }),
    { ...problem('articles/b.md', { line: 1, column: 201 }), severity: 'warning', edits: [] },
    problem('articles/c d.md', undefined, 'An \u001B[31mescape'),
  ],
  files: 3,
  root: 'content',
  textOf: (file) => texts[file],
  milliseconds: 1234,
};

it('shows people the place, under tabs and wide characters too', () => {
  expect(textReport(report, false)).toMatchInlineSnapshot(`
    "content/articles/a.md:2:16  error  This is wrong — write 100%, or: nothing  invalid-value
      title: 東京 and Kyiv
                      ^^^^

    content/articles/b.md:1:201  warning  This is wrong — write 100%, or: nothing  invalid-value
      … word word word word word word word word here word word word word word word word word word word word  …
                                                ^^^^

    content/articles/c d.md:1:1  error  An �[31mescape — write 100%, or: nothing  invalid-value

    2 errors and 1 warning in 3 files (3 files read, 1.2 s).
    "
  `);
});

it('shows words, not the indent before them', () => {
  const deep = problem('articles/deep.md', { line: 1, column: 1 });
  const textOf = () => `${' '.repeat(240)}- item`;
  expect(textReport({ ...report, problems: [deep], textOf }, false)).toContain('\n  - item\n  ^\n');
});

it('says that all is well', () => {
  expect(textReport({ ...report, problems: [] }, false)).toBe('No problems in 3 files (1.2 s).\n');
});

it('uses color only when asked to', () => {
  expect(textReport(report, false)).not.toContain('\u001B');
  expect(textReport(report, true)).toContain('\u001B[31merror');
});

it('gives programs every place', () => {
  const { summary, problems } = JSON.parse(jsonReport(report));
  expect(summary).toEqual({ errors: 2, warnings: 1, fixable: 0, files: 3, milliseconds: 1234 });
  expect(problems[0]).toMatchObject({ file: 'content/articles/a.md', line: 2, column: 16, endColumn: 20 });
  expect(problems[2]).toMatchObject({ file: 'content/articles/c d.md', line: null, fixable: false });
});

it('escapes what GitHub would take for its own', () => {
  expect(githubReport(report).split('\n')[0]).toBe(
    '::error file=content/articles/a.md,line=2,endLine=2,col=16,endColumn=20,title=invalid-value::This is wrong — write 100%25, or: nothing',
  );
  const odd = { ...report, problems: [problem('articles/a,b:c.md', undefined, 'Two\nlines')] };
  expect(githubReport(odd)).toBe(
    '::error file=content/articles/a%2Cb%3Ac.md,title=invalid-value::Two%0Alines — write 100%25, or: nothing\n',
  );
});
