import type { ArticleSource } from '../check/sources.ts';
import { decodePath } from '../decode-path.ts';
import { digest } from '../digest.ts';
import type { EntityRef } from '../kinds.ts';
import { foldText } from '../markdown/fold-text.ts';
import { type Form, formIndex } from '../markdown/form-index.ts';
import type { TransformContext } from '../markdown/transform-context.ts';
import { wordsOf } from '../markdown/words.ts';

/**
 * Names everything the transform of an article looks at, so that a remembered result is used exactly as long
 * as a new one would be the same: its own text and ledger, the code, the addresses, the forms of names that
 * start with a word of the text, and whatever the entities, articles and files it may link to are now.
 */
export function articleKey(
  { file, data }: ArticleSource,
  context: TransformContext,
  version: string,
): string {
  const { addresses, ledger } = context;
  return digest(
    JSON.stringify([
      version,
      file.path,
      digest(file.text),
      addresses.absolute(addresses.page('')),
      ledger,
      formsIn(file.text, context),
      entitiesIn(file.text, data, context),
      linksIn(file.text, context),
    ]),
  );
}

/** Markup that may stand inside a word: `**Cri**mea`, `Crimea[^1]`. */
const markup = /(?:\]\([^)]*\)|\[\^[^\]]*\]|[*_~`\\[\]])+/g;

/** Digests of the forms that one look per word of the text finds, as the matcher will. */
function formsIn(text: string, { entities }: TransformContext): readonly string[] {
  const index = formIndex(entities);
  const folded = foldText(text);
  const versions = hasBrokenWords(folded) ? [folded, folded.replaceAll(markup, '')] : [folded];
  const found = new Set<readonly Form[]>();
  for (const version of versions) {
    for (const { word } of wordsOf(version)) {
      const forms = index.get(word);
      if (forms) found.add(forms);
    }
  }
  return [...found].map(digestForms);
}

function hasBrokenWords(text: string): boolean {
  return text
    .matchAll(markup)
    .some(({ index, 0: run }) =>
      /^[^\s\p{P}]{2}$/u.test(text.charAt(index - 1) + text.charAt(index + run.length)),
    );
}

const digests = new WeakMap<readonly Form[], string>();

function digestForms(forms: readonly Form[]): string {
  let known = digests.get(forms);
  if (known === undefined) {
    known = digest(JSON.stringify(forms));
    digests.set(forms, known);
  }
  return known;
}

/** House names of the entities declared or referred to: they show in labels. */
function entitiesIn(
  text: string,
  data: ArticleSource['data'],
  { entities, formerRefs, drafts }: TransformContext,
): unknown[] {
  // By the slash, which is rarer than letters.
  const written = text.matchAll(/(?<=([a-z]+))\/([a-z0-9-]+)/g).map(([, kind, id]) => `${kind}/${id}`);
  const declared = Object.entries(data).flatMap(([field, ids]) =>
    Array.isArray(ids) ? ids.map((id: unknown) => `${field}/${String(id)}`) : [],
  );
  return [...new Set([...written, ...declared])]
    .sort()
    .map((ref) => [ref, entities.get(ref as EntityRef)?.data.name, formerRefs.get(ref), drafts.get(ref)]);
}

function linksIn(text: string, { articleIds, drafts, fileExists }: TransformContext): unknown[] {
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
      fileExists(path),
      fileExists(`articles/${path}`),
    ];
  });
}
