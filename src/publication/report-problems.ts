import type { Problem } from '../problems/problem.ts';
import { reportOf } from '../reports/report.ts';
import { textReport } from '../reports/text-report.ts';
import type { Settings } from '../settings.ts';
import { plural } from '../wording/plural.ts';
import type { ExamineOptions } from './examine.ts';
import { type Prepared, prepare } from './prepare.ts';
import { startProgress } from './progress.ts';

/** Ends a build whose content has errors. They are printed before; thrown, they would look like a fault of the program. */
export function refuseToBuild(problems: readonly Problem[]): never {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  process.stderr.write(`${plural(errors, 'error')} in the content: nothing was built.\n`);
  process.exit(1);
}

/** Prepares the content and prints what is wrong in it, if anything, the way `npm run check` does. */
export async function prepareAndReport(settings: Settings, options: ExamineOptions): Promise<Prepared> {
  const started = performance.now();
  const progress = startProgress('Preparing articles');
  const prepared = await prepare(settings, { ...options, onProgress: progress.update });
  progress.end();
  if (prepared.problems.length > 0) {
    const report = reportOf(prepared, settings.contentDir, performance.now() - started);
    process.stderr.write(textReport(report, process.stderr.hasColors?.() ?? false));
  }
  return prepared;
}
