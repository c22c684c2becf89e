import type { Problem } from '../../problems/problem.ts';
import type { Examined } from '../../publication/examine.ts';
import { reportOf } from '../../reports/report.ts';
import { textReport } from '../../reports/text-report.ts';
import type { Settings } from '../../settings.ts';

/** What a command has to say, and whether it did what it was asked to. */
export interface Outcome {
  readonly isDone: boolean;
  readonly text: string;
}

/** The command did nothing because of these problems. */
export function refuse(
  problems: readonly Problem[],
  { texts }: Examined,
  { contentDir }: Settings,
  milliseconds: number,
): Outcome {
  const report = textReport(reportOf({ problems, texts }, contentDir, milliseconds), process.stderr.isTTY);
  return { isDone: false, text: `${report}The ledger is as it was.\n` };
}
