import type { ContentFile } from '../../read/content-file.ts';
import type { Entry } from './make-entry.ts';

/**
 * What an editor is told of a new file: where it is, and what to do next.
 *
 * @param path As a terminal can open it.
 * @param guesses Fields, as they are written, whose words nobody has chosen.
 */
export function reportEntry(
  path: string,
  { warnings }: Entry,
  collection: ContentFile['collection'],
  guesses: readonly string[],
): string {
  const look = 'Run `npm run check`, and `npm run dev` to look at it.';
  const steps =
    collection === 'articles'
      ? [
          'Make a file for each name that has none yet: npm run new -- territory "…".',
          'Write the text; `npm run check -- --fix` lists the names it uses that have a file.',
          look,
          'When it may be published, take `draft: true` out of it and of the new files it names.',
        ]
      : [
          ...guesses.map((guess) => `Check that \`${guess}\` is right: the words it can be stand above it.`),
          'Replace what says “Say here”, and list the other forms of the name.',
          look,
          'When it may be published, take `draft: true` out. An article that names it must wait for it.',
        ];
  return [
    `Wrote ${path}`,
    ...warnings.map((warning) => `\nLook first: ${warning}`),
    '',
    'Its name is its address for good: rename it now if another is better. Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
  ].join('\n');
}
