import { expect, it } from 'vitest';
import { compareSource } from '../../src/check/compare-source.ts';
import type { ArticleSource } from '../../src/check/sources.ts';
import { splitFile } from '../../src/read/split-file.ts';
import { article } from '../../src/schemas/article.ts';

const source = 'Ships\n\nA ship (photo) (photo)\n\nThe Ships pass\nthe strait.\n\nThey go home.\n';
const edits = `edits:
  - { from: "(photo) (photo)", to: (photo), why: Doubled. }
  - { from: The Ships, to: The ships, why: Stray capital. }`;

function compare(paragraphs: readonly string[], frontmatter = edits, title = 'Ships'): string[] {
  const fields = `title: ${title}\ndescription: D\nwritten: "2021"\nadded: 2026-11-24`;
  const body = paragraphs.slice(1).join('\n\n');
  const path = { path: 'articles/a.md', collection: 'articles', id: 'a' } as const;
  const file = splitFile(path, `---\n${fields}\n${frontmatter}\n---\n\n${body}\n`, []);
  const checked: ArticleSource = { file, data: article.parse(file.frontmatter.value) };
  const records = paragraphs.map((text, index) => ({
    id: `p-${index}`,
    kind: 'paragraph' as const,
    section: null,
    text,
    formerIds: [],
  }));
  return compareSource(checked, records, source).map(
    ({ place, message }) => `${place?.line}:${place?.column} ${message}`,
  );
}

const text = ['A ship (photo)', 'The ships pass the\u00A0strait.', 'They go home.'];

it('finds no difference but the listed ones', () => {
  expect(compare(text)).toEqual([]);
});

it('says where the words first differ, and how', () => {
  expect(compare([...text.slice(0, 2), 'They went home.'])).toEqual([
    '13:6 The text has “They went home.” where the source, with the edits so far, has “They go home.”',
  ]);
});

it('notices a missing and an additional paragraph', () => {
  expect(compare(text.slice(0, 2))[0]).toContain('The text ends where the source goes on with');
  expect(compare([...text, 'And stay.'])[0]).toContain('The text goes on with');
});

it('reports an edit whose words are not there, and one out of order', () => {
  expect(compare(text, edits.replace('from: The Ships', 'from: The Boats'))).toEqual([
    '8:13 Edit 2 changes “The Boats”, which the source does not have',
  ]);
  const [head = '', first = '', second = ''] = edits.split('\n');
  expect(compare(text, [head, second, first].join('\n'))).toEqual([
    '8:13 Edit 2 is out of order: “(photo) (photo)” stands before the words of the edit above it',
  ]);
});

it('wants the source’s headline for a title', () => {
  expect(compare(text, edits, 'Boats')).toEqual(['2:8 The title is not the headline of the source, “Ships”']);
});
