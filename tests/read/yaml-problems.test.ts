import { expect, it } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';
import { splitFile } from '../../src/read/split-file.ts';

const sound = `title: The ice
names:
  - form: Ice
    lang: en
## Where it is.
places: [kyiv]
point: { lat: 1, lon: 2 }
summary: It melts.`;

function say(frontmatter: string): string[] {
  const problems: Problem[] = [];
  splitFile({ path: 'places/a.md', collection: 'places', id: 'a' }, `---\n${frontmatter}\n---\n`, problems);
  return problems.map(({ place, message, fix }) => `${place?.line}:${place?.column} ${message} — ${fix}`);
}

it('has nothing to say of sound frontmatter, with comments and signs in quotes', () => {
  expect(say(`${sound}\nnote: Ice # why\nby: "&Ice #2"`)).toEqual([]);
});

/** Words of the sound frontmatter, and what stands there instead. */
const slips: readonly (readonly [from: string, to: string])[] = [
  ['title: The ice', 'title: "The ice'],
  ['title: The ice', "title: 'The ice"],
  ['title: The ice', "title: 'The ice's end'"],
  ['title: The ice', 'title: "The "ice"'],
  ['title: The ice', 'title: The ice: it melts'],
  ['title: The ice', 'title:The ice'],
  ['title: The ice', 'title： The ice'],
  ['title: The ice', 'title: “The ice: it melts”'],
  ['title: The ice', 'title: @ice'],
  ['title: The ice', 'title: `ice`'],
  ['title: The ice', 'title: *Ice* melts'],
  ['title: The ice', 'title: &Ice melts'],
  ['title: The ice', 'title: !Ice melts'],
  ['title: The ice', 'title: > The ice'],
  ['title: The ice', 'title: - The ice'],
  ['title: The ice', 'title: [The] ice'],
  ['title: The ice', 'title: "The\\ice"'],
  ['title: The ice', 'title: Ice #2 melts'],
  ['title: The ice', '<<<<<<< HEAD\ntitle: The ice\n=======\ntitle: Ice\n>>>>>>> ours'],
  ['places: [kyiv]', 'places: [kyiv'],
  ['places: [kyiv]', 'places: [kyiv]]'],
  ['places: [kyiv]', 'places: [kyiv}'],
  ['places: [kyiv]', '- kyiv'],
  ['places: [kyiv]', 'places:\n  - kyiv\n  odesa'],
  ['point: { lat: 1, lon: 2 }', 'point: { lat: 1, lon: 2'],
  ['point: { lat: 1, lon: 2 }', 'point: { lat: 1 lon: 2 }'],
  ['{ lat: 1, lon: 2 }\nsummary:', '{ lat: 1, lon: 2\n## What it does.\nsummary:'],
  ['    lang', '\tlang'],
  ['    lang', '  \tlang'],
  ['    lang', '      lang'],
  ['    lang', '   lang'],
  ['    lang: en', '    lang:en'],
  ['    lang: en', '    lang en'],
  ['    lang: en', '    form: Eis\n    lang: de\n    form: Is\n    lang: sv'],
  ['  - form', '  -form'],
  ['    lang: en', '    lang: en\n   - form: Eis\n     lang: de'],
  ['summary: It melts.', ' summary: It melts.'],
  ['summary: It melts.', 'summary It melts.'],
  ['summary: It melts.', 'summary: It melts.\ntitle: Ice'],
  ['summary: It melts.', '...\nsummary: It melts.'],
];

it('tells of a mistake where it is, and how to mend it', () => {
  const told = slips.map(([from, to]) => [to, ...say(sound.replace(from, () => to))].join('\n  '));
  expect(`\n${told.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    title: "The ice
      2:8 A quotation mark is opened and never closed — close it at the end of the value
    title: 'The ice
      2:8 A quotation mark is opened and never closed — close it at the end of the value
    title: 'The ice's end'
      2:17 There is text after the closing quotation mark — put the whole value in one pair of quotes that it does not hold itself
    title: "The "ice"
      2:14 There is text after the closing quotation mark — put the whole value in one pair of quotes that it does not hold itself
    title: The ice: it melts
      2:8 A colon and a space inside a value start another key — put the whole value in quotes
    title:The ice
      2:1 There is no space after the colon — write \`key: value\`
    title： The ice
      2:1 The colon is not a plain one — write \`key: value\`, with a plain colon and a space
    title: “The ice: it melts”
      2:8 YAML takes only straight quotes for quotes, so the colon inside the value starts another key — put the whole value in straight quotes: "…"
    title: @ice
      2:8 A value cannot start with \`@\` — put the whole value in quotes
    title: \`ice\`
      2:8 A value cannot start with a backtick — put the whole value in quotes
    title: *Ice* melts
      2:14 A \`*\` or \`&\` at the start of a value has a meaning of its own in YAML — put the whole value in quotes
    title: &Ice melts
      2:8 \`&Ice\` at the start of a value is a mark in YAML, and no part of it — put the whole value in quotes
    title: !Ice melts
      2:8 The tag \`!Ice\` means nothing here — leave it out, or put the value in quotes when the exclamation mark belongs to it
    title: > The ice
      2:10 A \`>\` or \`|\` at the start of a value announces text on the lines below — put the whole value in quotes, or begin a new line after the sign and indent it
    title: - The ice
      2:8 A value cannot start with \`- \` or \`? \` — put the whole value in quotes, or begin a list on a new line
    title: [The] ice
      2:14 A value that starts with a bracket is a list in YAML, and text follows it — put the whole value in quotes
    title: "The\\ice"
      2:12 A backslash in double quotes starts an escape that YAML does not know — use single quotes, or write two backslashes
    title: Ice #2 melts
      2:12 “#2 melts” is left out: a \`#\` after a space starts a comment — put the whole value in quotes, or write \`# \` before a comment
    <<<<<<< HEAD
    title: The ice
    =======
    title: Ice
    >>>>>>> ours
      2:1 The marks of an unfinished merge stand here — keep one of the two versions, and delete the lines of marks
    places: [kyiv
      7:9 A bracket is opened and never closed — close it with \`]\`
    places: [kyiv]]
      7:15 The brackets do not match, or a comma is missing — write \`[one, two]\` or \`{ key: value, key: value }\`, with text that has commas or brackets in quotes
    places: [kyiv}
      7:9 A bracket is opened and never closed — close it with \`]\`
    - kyiv
      7:1 This item belongs to no list — write the key of the list on the line above, such as \`countries:\`
    places:
      - kyiv
      odesa
      9:1 This line has no \`key:\` — begin it with \`- \` if it is an item of the list, or write \`key: value\`
    point: { lat: 1, lon: 2
      8:8 A bracket is opened and never closed — close it with \`}\`
    point: { lat: 1 lon: 2 }
      8:15 The brackets do not match, or a comma is missing — write \`[one, two]\` or \`{ key: value, key: value }\`, with text that has commas or brackets in quotes
    { lat: 1, lon: 2
    ## What it does.
    summary:
      8:8 A bracket is opened and never closed — close it with \`}\`
    	lang
      5:1 A tab indents this line — indent with spaces; YAML knows no tabs
      	lang
      5:1 A tab indents this line — indent with spaces; YAML knows no tabs
          lang
      5:7 This line is indented as if it belonged to the field above, which has a value already — give the fields of one item the same indentation
       lang
      5:1 This line is not indented like its neighbors — give the items of a list, and the fields of an item, the same indentation; the file’s own fields have none
        lang:en
      5:5 There is no space after the colon — write \`key: value\`
        lang en
      5:5 This line has no \`key:\` — write \`key: value\`, or indent it under its key
        form: Eis
        lang: de
        form: Is
        lang: sv
      5:5 The key \`form\` is here a second time — keep one of the two, or begin a new item with \`- form:\`
      7:5 The key \`form\` is here a second time — keep one of the two, or begin a new item with \`- form:\`
      -form
      4:10 There is no space after the hyphen — write \`- \` before each item
        lang: en
       - form: Eis
         lang: de
      6:4 This line is not indented like its neighbors — give the items of a list, and the fields of an item, the same indentation; the file’s own fields have none
     summary: It melts.
      9:1 This line is not indented like its neighbors — give the items of a list, and the fields of an item, the same indentation; the file’s own fields have none
    summary It melts.
      9:1 This line has no \`key:\` — write \`key: value\`, or indent it under its key
    summary: It melts.
    title: Ice
      10:1 The key \`title\` is here a second time — keep one of the two
    ...
    summary: It melts.
      9:1 A line of \`---\` or \`...\` ends the frontmatter too early — end it once, with \`---\`
    "
  `);
});
