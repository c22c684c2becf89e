import type { ArticleSource } from '../check/sources.ts';
import { decodePath } from '../decode-path.ts';
import { digest } from '../digest.ts';
import { type EntityRef, idOf } from '../kinds.ts';
import type { TransformContext } from '../markdown/transform-context.ts';
import type { formsInTexts } from './forms-in-texts.ts';

export interface KeyOptions {
  /** Of the code. */
  readonly version: string;
  readonly forms: Pick<ReturnType<typeof formsInTexts>, 'digestOf'>;
}

/**
 * Names everything the transform of an article looks at, so that a remembered result is used exactly as long
 * as a new one would be the same: its own text and ledger, the code, the addresses, the forms of names that
 * start with a word of the text, and whatever the entities, articles and files it may link to are now.
 */
export function articleKey(
  { file, data }: ArticleSource,
  context: TransformContext,
  { version, forms }: KeyOptions,
): string {
  const { addresses, ledger } = context;
  return digest(
    JSON.stringify([
      version,
      file.path,
      digest(file.text),
      addresses.absolute(addresses.page('')),
      ledger,
      forms.digestOf(file.text, context.entities),
      entitiesIn(file.text, data, context),
      linksIn(file.text, context),
    ]),
  );
}

/** House names of the entities declared or referred to: they show in labels. */
function entitiesIn(
  text: string,
  data: ArticleSource['data'],
  { entities, articleIds, formerRefs, drafts, unread }: TransformContext,
): unknown[] {
  // By the slash, which is rarer than letters.
  const written = text.matchAll(/(?<=([a-z]+))\/([a-z0-9-]+)/g).map(([, kind, id]) => `${kind}/${id}`);
  const declared = Object.entries(data).flatMap(([field, ids]) =>
    Array.isArray(ids) ? ids.map((id: unknown) => `${field}/${String(id)}`) : [],
  );
  return [...new Set([...written, ...declared])]
    .sort()
    .map((ref) => [
      ref,
      entities.get(ref as EntityRef)?.data.name,
      ref.startsWith('articles/') && articleIds.get(idOf(ref)),
      formerRefs.get(ref),
      drafts.get(ref),
      unread.has(ref),
    ]);
}

function linksIn(
  text: string,
  { articleIds, drafts, unread, images, fileExists }: TransformContext,
): unknown[] {
  const targets = [
    ...text.matchAll(/\]\(\s*(?:<([^>\n]+)>|([^)\s]+))/g),
    ...text.matchAll(/^(?: {0,3}\[[^\]]+\]:\s*|\s*image:\s*)(?:<([^>\n]+)>|["']?([^\n"']+))/gm),
  ];
  return [...new Set(targets.map((match) => match[1] ?? match[2] ?? ''))].sort().map((target) => {
    const path = decodePath(target.trim().replace(/#.*$/, '')).replace(/^(?:\.\.?\/)+/, '');
    const id = /([a-z0-9-]+)\.md$/.exec(path)?.[1] ?? '';
    return [
      path,
      articleIds.get(id),
      drafts.get(`articles/${id}`),
      unread.has(`articles/${id}`),
      fileExists(path),
      fileExists(`articles/${path}`),
      images.get(path) ?? images.get(`articles/${path}`),
    ];
  });
}
