import { type Problem, problem } from '../problems/problem.ts';
import type { ArticleSource } from './sources.ts';

/**
 * The source text with an article’s `edits` applied from start to end, each to the first match after the one
 * before. An edit whose words are not there is a problem at that edit; the others are applied all the same.
 */
export function applyEdits(
  { file, data }: ArticleSource,
  source: string,
): { readonly text: string; readonly problems: readonly Problem[] } {
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
      problems.push(problem('source-mismatch', file.path, place, message, fix));
      continue;
    }
    text += source.slice(position, at) + foldLines(to);
    position = at + words.length;
  }
  return { text: text + source.slice(position), problems };
}

/** White space as the compared texts have it: blank lines part paragraphs, all other is one space. */
function foldLines(text: string): string {
  return text.replaceAll(/\s*\n\s*\n\s*/g, '\n\n').replaceAll(/[^\S\n]+|(?<!\n)\n(?!\n)/g, ' ');
}
