import { idOf } from '../kinds.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { findLedger, type Ledger } from './ledger.ts';
import type { RecordedArticle, RecordedEntity } from './record-ledger.ts';

/** Published articles and entities that have no page any more, or whose id now means something else. */
export function reportVanishedAddresses(
  ledger: Ledger,
  articles: readonly RecordedArticle[],
  entities: readonly RecordedEntity[],
  unread: ReadonlySet<string>,
): readonly Problem[] {
  const articleAddresses = articles.map(({ id, formerIds, draft }) => ({
    folder: 'articles',
    id,
    formerIds,
    draft,
  }));
  const entityAddresses = entities.map(({ ref, kind, data: { formerIds, draft } }) => ({
    folder: kind,
    id: ref.slice(kind.length + 1),
    formerIds,
    draft,
  }));
  const isRead = ([path, became]: readonly [string, string]) => !unread.has(path) && !unread.has(became);
  return [
    ...reportMissing(publishedArticles(ledger).filter(isRead), articleAddresses, (id) =>
      findByWords(id, ledger, articles),
    ),
    ...reportMissing(publishedEntities(ledger).filter(isRead), entityAddresses, () => undefined),
  ];
}

interface Address {
  readonly folder: string;
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly draft: boolean;
}

/** Published address → the one it had become when last recorded; itself where it had not. */
type Published = readonly (readonly [address: string, became: string])[];

function publishedArticles({ articles }: Ledger): Published {
  const published = new Map<string, string>();
  for (const [id, { formerIds = [] }] of articles) {
    for (const former of formerIds) published.set(`articles/${former}`, `articles/${id}`);
  }
  for (const id of articles.keys()) published.set(`articles/${id}`, `articles/${id}`);
  return [...published];
}

function publishedEntities({ entities }: Ledger): Published {
  return [...entities].map(([ref, { now }]) => [ref, now ?? ref]);
}

function reportMissing(
  published: Published,
  addresses: readonly Address[],
  guess: (id: string) => string | undefined,
): readonly Problem[] {
  const owners = new Map<string, Address>();
  for (const address of addresses) {
    for (const former of address.formerIds) owners.set(`${address.folder}/${former}`, address);
  }
  for (const address of addresses) owners.set(`${address.folder}/${address.id}`, address);
  const pathOf = ({ folder, id }: Address) => `${folder}/${id}`;

  return published.flatMap(([path, became]) => {
    const owner = owners.get(path);
    const heir = owners.get(became);
    if (owner === undefined) return [reportGone(path, became, heir && pathOf(heir), guess)];
    if (owner.draft) return [reportDraft(pathOf(owner))];
    // Someone else has the address now, while what had it lives on elsewhere.
    return heir !== undefined && heir !== owner ? [reportReused(path, pathOf(heir))] : [];
  });
}

function reportGone(
  path: string,
  became: string,
  heir: string | undefined,
  guess: (id: string) => string | undefined,
): Problem {
  const id = idOf(path);
  if (heir !== undefined && became !== path) {
    const message = `The published address /${path}/ is no longer an earlier one of this file`;
    return problem(
      'anchor-vanished',
      `${heir}.md`,
      undefined,
      message,
      `add \`${id}\` to its formerIds again`,
    );
  }
  const likely = guess(id);
  const fix =
    likely === undefined
      ? `bring its file back (a draft has no page), or add \`formerIds: [${id}]\` to the file that took its place`
      : `add \`formerIds: [${id}]\` to ${likely}, which has its words`;
  return problem('anchor-vanished', `${path}.md`, undefined, `The published page /${path}/ is gone`, fix);
}

function reportDraft(path: string): Problem {
  const message = 'This was published and is now a draft, so its page would be gone';
  return problem('anchor-vanished', `${path}.md`, undefined, message, 'remove `draft: true`');
}

function reportReused(path: string, heir: string): Problem {
  const id = idOf(path);
  const message = `Links to /${path}/ mean what is now ${heir}, so the id "${id}" is not free`;
  const fix = `give this file another name, and add \`formerIds: [${id}]\` to ${heir}.md`;
  return problem('anchor-vanished', `${path}.md`, undefined, message, fix);
}

/** The article that a renamed file most likely became: an unknown one with most of its paragraphs. */
function findByWords(id: string, ledger: Ledger, articles: readonly RecordedArticle[]): string | undefined {
  const texts = new Set(Object.values(ledger.articles.get(id)?.anchors ?? {}).map(({ text }) => text));
  const likely = articles.find((article) => {
    if (findLedger(ledger, article) !== undefined) return false;
    const known = article.paragraphs.filter(({ text }) => texts.has(text)).length;
    return 2 * known > article.paragraphs.length;
  });
  return likely && `articles/${likely.id}.md`;
}
