import { compareLedgers } from '../../permalinks/compare-ledgers.ts';
import { recordLedger } from '../../permalinks/record-ledger.ts';
import { writeLedger } from '../../permalinks/write-ledger.ts';
import { examine } from '../../publication/examine.ts';
import type { Settings } from '../../settings.ts';
import { describeChange } from './describe-change.ts';
import { type Outcome, refuse } from './outcome.ts';

/** Records the content as it is published: the very ids that a build of it uses. */
export async function recordPermalinks(settings: Settings): Promise<Outcome> {
  const started = performance.now();
  const examined = await examine(settings, { drafts: false });
  const errors = examined.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(errors, examined, settings, performance.now() - started);

  const { ledger, articles, entities } = examined;
  const next = recordLedger(ledger, articles, entities);
  writeLedger(settings.contentDir, ledger, next);
  return { isDone: true, text: describeChange(compareLedgers(ledger, next), next) };
}
