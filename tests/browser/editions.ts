import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The real article under its first and its second name. */
export const firstId = 'ukraine-japan-defense-cooperation';
export const secondId = 'ukraine-japan-cooperation';

type Edit = readonly [from: string, to: string];

/**
 * Where the first edition differs from this project’s own content: two headings without pinned ids, no source to
 * compare with, and a note in the paragraph that will move.
 */
const toFirst: readonly Edit[] = [
  [' {#military-technical-cooperation}', ''],
  [' {#delicate-timing}', ''],
  ['  file: sources/ukraine-japan-defense-cooperation.txt\n', ''],
  ['engagement with Russian troops.', 'engagement with Russian troops.[^engagement]'],
  ['\n[^sword]:', '\n[^engagement]: *Unclear.* The text does not say where.\n\n[^sword]:'],
];

const headings: readonly Edit[] = [
  [
    'Participating in important military exercises in Ukraine, the Japanese army will go far into the Black Sea {#black-sea-exercises}',
    'Into the Black Sea {#black-sea-exercises}',
  ],
  [
    'The participation of NATO members in military exercises is of great significance to Japan {#nato-exercises}',
    'The weight of NATO',
  ],
  [
    'The two countries to strengthen military-technical cooperation of Japanese troops to gain more',
    'What the troops gain',
  ],
  ['The two countries have common values and interests {#common-values}', 'What they share {#shared-values}'],
  ['Delicate timing for the two countries to get closer', 'A delicate hour {#delicate-hour}'],
];

const sentence: Edit = [
  'This was not only the first-ever visit of a Ukrainian defense minister to Japan, but also',
  'It was the first visit of a Ukrainian defense minister to Japan, and',
];

/** A paragraph is cut here: the longer part follows. */
const split = 'Russia is also building a large military infrastructure';
/** The paragraph that begins so is joined to the one before. */
const merged = 'Ukraine should also look farther';
/** The paragraph that begins so goes to the end of the next section. */
const moved = 'The Ukrainian army has first-hand experience';
/** Paragraphs that are taken out: one says what it said, of one nothing is kept. */
export const retired = {
  withText: 'In addition to using Ukraine as a platform',
  withoutText: 'The strengthening of military-technical cooperation',
} as const;
const retiredQuote =
  /\n {2}- speaker: The author\n {4}how: author\n {4}quote: >-\n {6}will, on the one hand,[\s\S]*?(?=\n {2}- speaker)/;

export function writeFirstEdition(dir: string): void {
  cpSync('content', dir, { recursive: true });
  // Whatever this project has published itself is not what is tested.
  rmSync(join(dir, 'permalinks'), { recursive: true, force: true });
  rewrite(join(dir, 'articles', `${firstId}.md`), (text) =>
    toFirst.reduce(replaceOnce, text).replace(/\nedits:\n[\s\S]*?(?=\ncaption:)/, ''),
  );
}

/** Everything that may befall a published article, at once; it and an entity get other names too. */
export function writeSecondEdition(dir: string): void {
  const file = join(dir, 'articles', `${secondId}.md`);
  renameSync(join(dir, 'articles', `${firstId}.md`), file);
  rewrite(file, (text) => {
    const edited = [...headings.map(toHeading), sentence].reduce(replaceOnce, text.replace(retiredQuote, ''));
    const [opening = '', first = '', second = '', third = '', ...rest] = edited.split(/(?=^## )/m);
    const [before, gone, after] = cutParagraph(third, moved);
    const body = [
      opening.replace('\nadded:', `\nformerIds: [${firstId}]\nadded:`),
      without(first, retired.withText),
      without(before + after, retired.withoutText),
      second,
      ...rest.map((section, index) => (index === 0 ? `${section}${gone}` : section)),
    ].join('');
    return [[` ${split}`, `\n\n${split}`] as const, [`\n\n${merged}`, ` ${merged}`] as const].reduce(
      replaceOnce,
      body,
    );
  });
  const strait = join(dir, 'territories', 'strait-of-kerch.md');
  renameSync(join(dir, 'territories', 'kerch-strait.md'), strait);
  rewrite(strait, (text) => replaceOnce(text, ['\nchecked:', '\nformerIds: [kerch-strait]\nchecked:']));
}

/**
 * What a link to a paragraph or heading of the first edition should show in the second.
 *
 * @param paragraphs all of the first edition, in order.
 */
export function successorOf(text: string, paragraphs: readonly string[]): string {
  const starting = (start: string) => paragraphs.find((paragraph) => paragraph.startsWith(start)) ?? '';
  const heading = headings.find(([from]) => withoutId(from) === text);
  if (heading) return withoutId(heading[1]);
  if (text.startsWith(retired.withText)) return `A passage that stood here was removed. It read: ${text}`;
  if (text.startsWith(retired.withoutText)) return 'A passage that stood here was removed.';
  if (text.includes(split)) return text.slice(text.indexOf(split));
  const joined = paragraphs[paragraphs.indexOf(starting(merged)) - 1] ?? '';
  if (text === joined || text.startsWith(merged)) return `${joined} ${starting(merged)}`;
  return text.replace(...sentence);
}

/** Whether a link to a section’s page should tell that the passage now stands in another section. */
export function hasMoved(text: string): boolean {
  return text.startsWith(moved);
}

function toHeading([from, to]: Edit): Edit {
  return [`## ${from}`, `## ${to}`];
}

function withoutId(heading: string): string {
  return heading.replace(/ \{#.*/, '');
}

function without(section: string, start: string): string {
  const [before, , after] = cutParagraph(section, start);
  return before + after;
}

function cutParagraph(section: string, start: string): [before: string, paragraph: string, after: string] {
  const at = section.indexOf(start);
  if (at < 0) throw new Error(`No paragraph begins with "${start}".`);
  const end = section.indexOf('\n\n', at) + 2;
  return [section.slice(0, at), section.slice(at, end), section.slice(end)];
}

function replaceOnce(text: string, [from, to]: Edit): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" is not in the text once.`);
  return text.replace(from, () => to);
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
