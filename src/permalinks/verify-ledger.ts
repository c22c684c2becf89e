import type { Problem } from '../problems/problem.ts';
import type { Ledger } from './ledger.ts';
import type { RecordedArticle, RecordedEntity } from './record-ledger.ts';
import { reportBehind } from './report-behind.ts';
import { reportVanishedAddresses } from './report-vanished-addresses.ts';
import { reportVanishedAnchors } from './report-vanished-anchors.ts';

/**
 * Compares what is about to be published with what ever was: an address or anchor that has vanished is an
 * error, one that the ledger does not know yet a warning. Drafts are not published.
 *
 * @param unread Addresses of files that are there and cannot be read, so that nobody can say what is gone.
 */
export function verifyLedger(
  ledger: Ledger,
  articles: readonly RecordedArticle[],
  entities: readonly RecordedEntity[],
  unread: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  const published = articles.filter(({ draft }) => !draft);
  return [
    ...published.flatMap((article) => reportVanishedAnchors(ledger, article)),
    ...reportVanishedAddresses(ledger, articles, entities, unread),
    ...reportBehind(ledger, articles, entities),
  ];
}
