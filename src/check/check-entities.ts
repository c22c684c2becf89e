import { type Problem, problem } from '../problems/problem.ts';
import type { FieldPath } from '../read/content-file.ts';
import { firstSentence } from '../wording/first-sentence.ts';
import { valueAt } from './field-values.ts';
import type { EntitySource } from './sources.ts';

/** Characters that a card’s line has room for. */
const mostInSummary = 90;

/** What each entity must hold to by itself: a summary that fits its card, and sources that can be looked up. */
export function checkEntities(entities: readonly EntitySource[]): Problem[] {
  return entities.flatMap((entity) => [...checkSummary(entity), ...checkSources(entity)]);
}

function checkSummary({ file, data }: EntitySource): Problem[] {
  const line = firstSentence(data.summary);
  const length = [...line].length;
  if (length <= mostInSummary) return [];
  const cut = line.slice(0, line.lastIndexOf(' ', mostInSummary - 1));
  return [
    problem(
      'summary-too-long',
      file.path,
      file.frontmatter.place(['summary']),
      `The first sentence of the summary has ${length} characters, and its card has room for ${mostInSummary}`,
      `end a sentence before or soon after “${cut.slice(-24).replace(/^\S* /, '')}”`,
    ),
  ];
}

function checkSources({ file, data }: EntitySource): Problem[] {
  const lists: readonly (readonly [FieldPath, readonly { readonly url?: string | undefined }[]])[] = [
    [['sources'], data.sources],
    [['outcome', 'sources'], data.outcome?.sources ?? []],
  ];
  const listed = lists.flatMap(([path, sources]) =>
    sources.flatMap(({ url }, index) => (url === undefined ? [[...path, index]] : [])),
  );
  const ofFacts = data.facts.flatMap(({ source }, index) =>
    source && source.url === undefined ? [['facts', index, 'source']] : [],
  );
  // One that its schema refused is one mistake, not two.
  const isRefused = (path: FieldPath) => valueAt(file.frontmatter.value, [...path, 'url']) !== undefined;
  const missing = [...listed, ...ofFacts].filter((path) => !isRefused(path));
  return missing.map((path) =>
    problem(
      'source-without-address',
      file.path,
      file.frontmatter.place(path),
      'This source has no address where a reader can look it up',
      'add `url: "https://…"`, the public page, never a mirror',
    ),
  );
}
