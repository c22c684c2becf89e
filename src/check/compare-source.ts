import { type Problem, problem } from '../problems/problem.ts';
import type { ArticleRecord } from '../records/content.ts';
import { applyEdits } from './apply-edits.ts';
import { locateWords } from './locate-words.ts';
import type { ArticleSource } from './sources.ts';

/**
 * Holds an article against the text it was made from: the source with the article’s `edits` applied
 * is the article’s text, character by character, and its headline is the title. White space counts as
 * one space within a paragraph, so that line ends and no-break spaces do not differ.
 *
 * The source’s first paragraph is its headline; the others are those of the article in order, the caption
 * first where the source has it. Reports the first difference only: what follows hangs on it.
 */
export function compareSource(
  article: ArticleSource,
  paragraphs: ArticleRecord['paragraphs'],
  source: string,
): Problem[] {
  const [headline = '', ...rest] = splitParagraphs(source);
  const edited = applyEdits(article, rest.join('\n\n'));
  const title = compareTitle(article, headline);
  if (edited.problems.length > 0) return [...title, ...edited.problems];
  const text = paragraphs.map((paragraph) => foldSpace(paragraph.text)).join('\n\n');
  return [...title, ...compareTexts(article, splitParagraphs(edited.text).join('\n\n'), text)];
}

/** Paragraphs of a plain text: blank lines part them. */
function splitParagraphs(text: string): string[] {
  return text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map(foldSpace)
    .filter((paragraph) => paragraph !== '');
}

function foldSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function compareTitle({ file, data }: ArticleSource, headline: string): Problem[] {
  if (foldSpace(data.title) === headline) return [];
  const message = `The title is not the headline of the source, “${headline}”`;
  const fix = 'write the title as the source has it';
  return [problem('source-mismatch', file.path, file.frontmatter.place(['title']), message, fix)];
}

function compareTexts({ file }: ArticleSource, wanted: string, text: string): Problem[] {
  if (wanted === text) return [];
  const at = firstDifference(wanted, text);
  const [from, to] = [wordsAround(wanted, at), wordsAround(text, at)];
  const place = locateWords(file, text, at);
  if (to.words === '') {
    const message = `The text ends where the source goes on with “${from.words}”`;
    return [
      problem(
        'source-mismatch',
        file.path,
        place,
        message,
        'add what is missing, or an edit that takes it out',
      ),
    ];
  }
  if (from.words === '') {
    const message = `The text goes on with “${to.words}” where the source ends`;
    return [
      problem('source-mismatch', file.path, place, message, 'take it out, or add an edit that adds it'),
    ];
  }
  const message = `The text has “${to.words}” where the source, with the edits so far, has “${from.words}”`;
  const fix = `restore the source’s words, or add to \`edits\`: { from: "${from.words}", to: "${to.words}", why: … }`;
  return [problem('source-mismatch', file.path, place, message, fix)];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Two words before the place and four after it: enough to be found by eye and by `edits`. */
function wordsAround(text: string, at: number): { words: string } {
  const before = /(?:\S+ )?\S* ?\S*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  const after = /^\S*(?:\s+\S+){0,3}/.exec(text.slice(at, at + 120))?.[0] ?? '';
  return { words: at >= text.length ? '' : `${before}${after}`.replaceAll('\n\n', ' ¶ ').trim() };
}
