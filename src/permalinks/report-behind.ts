import { type Problem, problem } from '../problems/problem.ts';
import { type ArticleChange, compareLedgers } from './compare-ledgers.ts';
import type { Ledger } from './ledger.ts';
import { entitiesPath } from './read-ledger.ts';
import { type RecordedArticle, type RecordedEntity, recordEntities, recordLedger } from './record-ledger.ts';

const fix = 'run `npm run permalinks` when this is ready to publish';

/** What is about to be published and the ledger does not know. */
export function reportBehind(
  ledger: Ledger,
  articles: readonly RecordedArticle[],
  entities: readonly RecordedEntity[],
): readonly Problem[] {
  if (ledger.articles.size + ledger.entities.size === 0) return reportNone(articles, entities);
  const change = compareLedgers(ledger, recordLedger(ledger, articles, entities));
  const behind = [...change.articles].map(([id, article]) =>
    problem('ledger-behind', `articles/${id}.md`, undefined, describe(article), fix),
  );
  if (change.entities.length > 0) {
    const message = `The ledger of addresses does not know ${count(change.entities.length, 'entity', 'entities')} yet, such as ${change.entities[0]}`;
    behind.push(problem('ledger-behind', entitiesPath, undefined, message, fix));
  }
  return behind;
}

/** There is no ledger: all that is published is new to it. */
function reportNone(
  articles: readonly RecordedArticle[],
  entities: readonly RecordedEntity[],
): readonly Problem[] {
  const published = articles.filter(({ draft }) => !draft).length;
  const addresses = recordEntities(new Map(), entities).size;
  if (published + addresses === 0) return [];
  const message = `There is no ledger yet, so nothing guards the addresses of ${count(published, 'article', 'articles')} and ${count(addresses, 'entity', 'entities')}`;
  return [problem('ledger-behind', 'permalinks', undefined, message, fix)];
}

function describe({ isNew, added, edited, renamed, moved }: ArticleChange): string {
  if (isNew) return 'The ledger of addresses does not know this article yet';
  const places = (number: number) => count(number, 'place', 'places');
  if (added.length > 0) return `The ledger does not know ${places(added.length)} of this article yet`;
  const changes = edited.length + renamed.length + moved.length;
  if (changes > 0) return `The ledger has an earlier state of ${places(changes)} of this article`;
  return 'The ledger does not know all earlier ids of this article yet';
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
