import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type MadeEntity, writeCorpus } from '../bench/corpus.ts';

/**
 * Writes fifty made-up articles that all name the same seven entries, and one that has everything an article can
 * have. There is no place among the entries, so an index and the map stay empty.
 *
 * @returns the entries, as `kind/id`.
 */
export function writeCrowdedContent(dir: string): string[] {
  const made = writeCorpus(dir, { articles: 50, entities: 7, seed: 3 });
  copyFileSync('public/apple-touch-icon.png', join(dir, 'articles', 'ferry.png'));
  writeFileSync(
    join(dir, 'articles', 'everything.md'),
    `---\n${stringify(everything(made))}---\n\n${body(made)}`,
  );
  return made.map(({ kind, id }) => `${kind}/${id}`);
}

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

function everything(made: readonly MadeEntity[]): object {
  const speaker = refOf('officials', made);
  return {
    title: `Everything that an article can have, and a word like ${longWord}`,
    description: `Made up for tests. It has every element of Markdown, every field, and ${longWord}.`,
    written: '2009~',
    added: '2026-11-24',
    updated: '2026-11-25',
    byline: 'Nobody in Particular',
    source: {
      title: 'Made up for tests',
      url: `https://example.org/${'a-long-address/'.repeat(8)}`,
      note: 'Nothing in it is true.',
    },
    corrections: [{ date: '2026-11-25', text: `It said something else, and then ${longWord}.` }],
    caption: {
      text: 'The ferry, or what is known of it.',
      credit: 'Nobody',
      image: 'ferry.png',
      alt: 'A double rule',
    },
    ...Object.fromEntries(made.map(({ kind, id }) => [kind, [id]])),
    dates: [
      { phrase: 'next spring', value: '2010-21', note: 'It was written in winter.' },
      { phrase: 'many years ago', value: '1978~/1980~' },
    ],
    statements: [
      {
        speaker,
        how: 'direct',
        quote: 'The ferry will sail before the swallows come.',
        outcome: { date: '2010-05-02', text: 'It sailed in May.' },
      },
      {
        speaker: [speaker, refOf('countries', made)],
        how: 'joint',
        quote: 'Both sides agree on the fish.',
        note: 'The text names no occasion.',
      },
      { speaker: 'Somebody at the harbor', how: 'anonymous', quote: 'It may rain.' },
      { speaker: 'The author', how: 'author', quote: 'Rain is likely.' },
    ],
    leftOut: [{ what: 'The swallows', why: 'They are not a name.' }],
  };
}

function refOf(kind: MadeEntity['kind'], made: readonly MadeEntity[]): string {
  return `${kind}/${made.find((entity) => entity.kind === kind)?.id}`;
}

function body(made: readonly MadeEntity[]): string {
  const names = made.map(({ forms: [house] }) => house);
  const natives = made.map(({ forms }) => forms[2]);
  return `It happened many years ago.[^first] All were there: ${names.join(', ')}. In their own scripts: ${natives.join(', ')}.

## Words {#words}

*Emphasis*, **strength**, ~~what was withdrawn~~, \`code\`, a [link](https://example.org/), a longer one to [${longWord}](https://example.org/${longWord}), and ${longWord}. “The ferry will sail before the swallows come.” Both sides agree on the fish.[^second][^third] It may rain. Rain is likely. She meant next spring.

> A quotation of some length, which ${names[0]} has never said, and which goes on so that it needs a second line.
>
> > A quotation within it.

### A heading of the third level

Line one,\\
line two.

#### A heading of the fourth level about ${longWord}

日本語の文字、ქართული, עברית, العربية, Ελληνικά, українська.

## Lists and tables {#lists-and-tables}

- One
- Two, with a list:
  1. ${names[1]}
  2. ${longWord}
- [x] Done
- [ ] Not done

| Left | Right | In the middle | Another | And another | The last of them |
| :--- | ----: | :-----------: | ------- | ----------- | ---------------- |
| ${names[2]} | 1,234.56 | yes | ${longWord} | no | a cell with more words than the others have |
| a | 7 | no |  | ${names[3]} | b |

\`\`\`
A line of code that is longer than any phone is wide, and has no place where it could be broken: ${longWord}
\`\`\`

---

![A double rule](ferry.png)

[^first]: *Likely.* A note with a [source](https://example.org/${longWord}).

    A second paragraph, which is about ${longWord}.

[^second]: *Certain.* Short.
[^third]: *Unclear.* A note as long as notes are where something is hard to explain. It has sentences that follow on each other. It names ${names[4]}. It ends.
`;
}
