import { findLedger, type Ledger } from '../../permalinks/ledger.ts';
import { presentAnchors } from '../../permalinks/report-vanished-anchors.ts';
import { RetireError, retireAnchors } from '../../permalinks/retire-anchors.ts';
import { writeLedger } from '../../permalinks/write-ledger.ts';
import { nearest } from '../../problems/nearest.ts';
import { examine } from '../../publication/examine.ts';
import type { Settings } from '../../settings.ts';
import { type Outcome, refuse } from './outcome.ts';
import type { RetireCommand } from './read-command.ts';

/**
 * Retires places that are gone from an article. Other places may be gone too: each is decided by itself.
 *
 * @throws {RetireError} when the article or an anchor is not one to retire.
 */
export async function retirePermalinks(
  settings: Settings,
  { article: id, anchors, keepText }: RetireCommand,
): Promise<Outcome> {
  const started = performance.now();
  const examined = await examine(settings, { drafts: false });
  const errors = examined.problems.filter(
    ({ severity, rule }) => severity === 'error' && rule !== 'anchor-vanished',
  );
  if (errors.length > 0) return refuse(errors, examined, settings, performance.now() - started);

  const article = examined.articles.find((one) => one.id === id);
  const known = article && findLedger(examined.ledger, article);
  if (article === undefined || known === undefined) throw unknownArticle(id, examined.ledger);
  const retired = retireAnchors(known, anchors, { present: presentAnchors(article), keepText });
  const articles = new Map(examined.ledger.articles);
  for (const former of article.formerIds) articles.delete(former);
  writeLedger(settings.contentDir, examined.ledger, {
    ...examined.ledger,
    articles: articles.set(id, retired),
  });
  const what = keepText ? 'with its words' : 'without its words';
  const lines = anchors.map((anchor) => `Retired #${anchor} of articles/${id}, ${what}.`);
  return { isDone: true, text: `${lines.join('\n')}\n` };
}

function unknownArticle(id: string, { articles }: Ledger): RetireError {
  const near = nearest(id, articles.keys());
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return new RetireError(`The ledger and the content have no article "${id}" in common.${hint}`);
}
