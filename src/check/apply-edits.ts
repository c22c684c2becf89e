import { type Problem, problem, type TextEdit } from '../problems/problem.ts';
import { reorderList } from './reorder-list.ts';
import type { ArticleSource } from './sources.ts';

/**
 * The source text with an article’s `edits` applied from start to end, each to the first match after the one
 * before. An edit whose words are not there is a problem at that edit; the others are applied all the same.
 */
export function applyEdits(
  article: ArticleSource,
  source: string,
): { readonly text: string; readonly problems: readonly Problem[] } {
  const { file, data } = article;
  const problems: Problem[] = [];
  let text = '';
  let position = 0;
  for (const [index, { from, to }] of data.edits.entries()) {
    const words = foldLines(from);
    const at = source.indexOf(words, position);
    if (at === -1) {
      const earlier = source.slice(0, position).includes(words);
      const message = earlier
        ? `Edit ${index + 1} is out of order: “${words}” stands before the words of the edit above it`
        : `Edit ${index + 1} changes “${words}”, which the source does not have`;
      const fix = earlier ? 'list the edits in the order of the text' : 'copy the words from the source text';
      const place = file.frontmatter.place(['edits', index, 'from']);
      const repair = earlier ? sortEdits(article, source) : undefined;
      problems.push(problem('source-mismatch', file.path, place, message, fix, repair && [repair]));
      continue;
    }
    text += source.slice(position, at) + foldLines(to);
    position = at + words.length;
  }
  return { text: text + source.slice(position), problems };
}

/** The change that lists the edits in the order of the text; undefined where an edit has no single place there. */
function sortEdits({ file, data }: ArticleSource, source: string): TextEdit | undefined {
  const words = data.edits.map(({ from }) => foldLines(from));
  const places = words.map((from) => source.indexOf(from));
  if (words.some((from, index) => places[index] === -1 || source.lastIndexOf(from) !== places[index])) {
    return undefined;
  }
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  return reorderList(file, ['edits'], order);
}

/** White space as the compared texts have it: blank lines part paragraphs, all other is one space. */
function foldLines(text: string): string {
  return text.replaceAll(/\s*\n\s*\n\s*/g, '\n\n').replaceAll(/[^\S\n]+|(?<!\n)\n(?!\n)/g, ' ');
}
