import type { ArticleSource } from '../../check/sources.ts';
import { foldPhrase } from '../../markdown/fold-text.ts';
import type { FieldPath } from '../../read/content-file.ts';
import type { ArticleRecord } from '../../records/content.ts';
import { bestPassage } from './best-passage.ts';
import type { Repair } from './repair.ts';

/**
 * Brings the words of statements and dates up to an edit of the text, where only one passage can be meant.
 *
 *     quote: "hold a strategic dialogue this autumn" → quote: "hold a strategic dialogue this fall"
 */
export function moveWords({ file, data }: ArticleSource, { paragraphs }: ArticleRecord): Repair[] {
  const texts = paragraphs.map(({ text }) => text);
  const folded = texts.map(foldPhrase);
  const isThere = (words: string) => folded.some((text) => text.includes(foldPhrase(words)));
  const move = (path: FieldPath, words: string, keeps = ''): Repair[] => {
    const range = file.frontmatter.range(path);
    const passage = bestPassage(words, texts)?.replaceAll(/\s+/g, ' ');
    if (isThere(words) || !range || passage === undefined) return [];
    if (!foldPhrase(passage).includes(foldPhrase(keeps))) return [];
    const end = range[0] + file.text.slice(...range).trimEnd().length;
    const edit = { file: file.path, start: range[0], end, text: JSON.stringify(passage) };
    return [{ file: file.path, what: `change \`${path.at(-1)}\` to “${passage}”`, edits: [edit] }];
  };
  return [
    ...data.statements.flatMap(({ quote }, index) => move(['statements', index, 'quote'], quote)),
    ...data.dates.flatMap(({ phrase, in: around }, index) =>
      around === undefined ? [] : move(['dates', index, 'in'], around, phrase),
    ),
  ];
}
