import * as fc from 'fast-check';

/** Text of every file of a content folder, by path. */
export type ContentFiles = Readonly<Record<string, string>>;

type Change = (text: string, word: string) => string;

/** What editors do to the text of a file. */
const changes = {
  'add a sentence': (text, word) => text.replace(/\.\n\n##/, `. So ${word} knows.\n\n##`),
  'add a paragraph': (text, word) => `${text}\nAnd ${word} comes last.\n`,
  'add a note': (text, word) => `${text}\nA last word[^n-${word}].\n\n[^n-${word}]: About ${word}.\n`,
  'swap two paragraphs': (text) => text.replace(/\n\n([^#\n].*)\n\n(#.*)\n\n/, '\n\n$2\n\n$1\n\n'),
  'change the title': (text, word) => text.replace(/^(title|name): (.*)/m, `$1: $2 ${word}`),
  'change the heading': (text, word) => text.replace(/^## (.*) \{/m, `## $1 ${word} {`),
  'change the description': (text, word) => text.replace(/^(description|summary): .*/m, `$1: On ${word}.`),
  'change the dates': (text) => text.replace(/2021-0[379]~?/, '2020-05').replace('2026-11-2', '2026-11-1'),
  'correct it': (text, word) =>
    field(field(text, 'updated: 2026-11-24'), `corrections: [{ date: 2026-11-24, text: Not ${word}. }]`),
  'make a draft of it': (text) => field(text, 'draft: true'),
  'publish it': (text) => text.replace('draft: true\n', ''),
  'add a form': (text, word) =>
    text.includes('names: [')
      ? text.replace('names: [', `names: [{ form: ${word} }, `)
      : field(text, `names: [{ form: ${word} }]`),
  'drop the forms': (text) => text.replace(/^names: .*\n/m, ''),
  'change the role': (text, word) => text.replace(/title: \w+/, `title: ${word}`),
  'move the point': (text) => text.replace(/lat: \d+/, 'lat: 47'),
  'border Japan': (text) => text.replace(/borders: \[.*\]/, 'borders: [countries/japan]'),
  'declare Breeze': (text) => text.replace(/^exercises: \[/m, 'exercises: [breeze, '),
  'declare all': (text) => text.replace(/^countries: .*/m, 'countries: [ukraine, japan]'),
} as const satisfies Record<string, Change>;

type ChangeName = keyof typeof changes;
const changeNames = Object.keys(changes) as ChangeName[];

/** One edit: what is done, to which of the files, and with which word. */
export interface Edit {
  readonly what: ChangeName | 'rename' | 'delete' | 'copy' | 'tidy';
  readonly at: number;
  readonly word: string;
}

/** Words that make names match, or no longer. */
const words = ['Tokyo', 'Ships', 'guests', 'Breeze', 'Odesa', 'Japan', '日本', 'Someone', 'Quiet'];

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom<Edit['what']>(...changeNames, 'rename', 'rename', 'delete', 'copy', 'tidy'),
  at: fc.nat(999),
  word: fc.constantFrom(...words),
});

/** The files after the edit; the same where it suits none of them. Whether they are valid is not asked. */
export function applyEdit(files: ContentFiles, { what, at, word }: Edit): ContentFiles {
  const pages = Object.keys(files).filter((path) => path.endsWith('.md'));
  const isChange = (name: string): name is ChangeName => Object.hasOwn(changes, name);
  const suited = isChange(what)
    ? pages.filter((path) => changes[what](files[path] ?? '', word) !== files[path])
    : pages;
  const path = suited[at % suited.length];
  if (path === undefined) return files;
  const { [path]: text = '', ...others } = files;
  if (isChange(what)) return { ...files, [path]: changes[what](text, word) };
  if (what === 'delete') return others;
  const next = path.replace('.md', '-b.md');
  if (what === 'copy') return { ...files, [next]: text };
  const former = path.replace(/^.*\/|\.md$/g, '');
  if (what === 'rename') return { ...others, [next]: field(text, `formerIds: [${former}]`) };
  // References by the earlier ids of renamed files are brought up to date.
  return Object.fromEntries(
    Object.entries(files).map(([name, old]) => [name, old.replaceAll(former.replace(/-b$/, ''), former)]),
  );
}

/** Adds a field, in place of one of the same name. */
function field(text: string, line: string): string {
  const name = line.slice(0, line.indexOf(':'));
  return text
    .replace(new RegExp(`^${name}: .*\\n`, 'm'), '')
    .replace('sources: [', `${line}\nsources: [`)
    .replace(/^(added: .*)$/m, `$1\n${line}`);
}
