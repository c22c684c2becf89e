import { reportOf } from '../reports/report.ts';
import { textReport } from '../reports/text-report.ts';
import type { Settings } from '../settings.ts';
import { type Prepared, type PrepareOptions, prepare } from './prepare.ts';
import { startProgress } from './progress.ts';

interface ReportOptions extends PrepareOptions {
  /** Whether the report is in color. */
  readonly colors: boolean;
}

/**
 * Prepares the content and reports what is wrong in it the way `npm run check` does.
 *
 * @returns also the report; empty when nothing is wrong.
 */
export async function prepareAndReport(
  settings: Settings,
  { colors, ...options }: ReportOptions,
): Promise<{ readonly prepared: Prepared; readonly report: string }> {
  const started = performance.now();
  const progress = startProgress('Preparing articles');
  const prepared = await prepare(settings, { ...options, onProgress: progress.update });
  progress.end();
  if (prepared.problems.length === 0) return { prepared, report: '' };
  const report = reportOf(prepared, settings.contentDir, performance.now() - started);
  return { prepared, report: textReport(report, colors) };
}
