import { expect, test } from 'vitest';
import type { NoteRecord } from '../../src/records/content.ts';
import { article, catalog, entity } from './make-records.ts';

const entities = [entity('countries/japan'), entity('countries/russia'), entity('countries/ukraine')];
const note = (number: number, paragraph: string, html: string): NoteRecord => ({
  id: `note-${number}`,
  number,
  paragraph,
  section: null,
  text: '',
  html,
});

const x = article(
  'x',
  `
  The lead on [Ukraine](countries/ukraine).
  # First
  The first begins. It goes on.
  ## Nested
  Then [Japan](countries/japan) says: “Come and see.”
  # Second
  The second ends.
  `,
  {
    said: [{ speaker: 'somebody', how: 'direct', quote: '“Come and see.”' }],
    declared: ['countries/japan', 'countries/russia', 'countries/ukraine'],
    notes: [note(1, 'p1', 'In the lead.'), note(2, 'p3', 'See <a href="/countries/russia/">Russia</a>.')],
  },
);
const built = catalog([x], entities);
const first = built.sectionPage('x', 's1');

test('a section’s page has what is nested in it, with its statements and notes', () => {
  expect(first.sections.map(({ id }) => id)).toEqual(['s1', 's2']);
  expect(first.statements).toMatchObject([{ speaker: { text: 'somebody' }, statements: [{ id: 's-1' }] }]);
  expect(first.notes.map(({ number }) => number)).toEqual([2]);
});

test('it knows the entities it names, and not those that only its notes link', () => {
  expect(first.mentions).toEqual(['countries/japan']);
});

test('its description is its first words, its line somebody’s very words or else its first sentence', () => {
  expect(first.description).toBe('The first begins. It goes on. Then Japan says: “Come and see.”');
  expect(first.line).toBe('“Come and see.”');
  expect(built.sectionPage('x', 's3').line).toBe('The second ends.');
});

test('it leads on to the next section that it does not contain, and back', () => {
  const around = (id: string) => {
    const { previous, next, position } = built.sectionPage('x', id);
    return [position, previous?.id ?? null, next?.id ?? null];
  };
  expect(around('s1')).toEqual([1, null, 's3']);
  expect(around('s2')).toEqual([2, 's1', 's3']);
  expect(around('s3')).toEqual([3, 's1', null]);
});

test('a section without words of its own is described by its heading', () => {
  const bare = catalog([article('y', '# Only a heading')], []).sectionPage('y', 's1');
  expect(bare).toMatchObject({ description: 'Only a heading', line: 'Only a heading' });
});

test('a paragraph that has left the section can still be found from it', () => {
  const moved = {
    ...x,
    departures: [
      { id: 'p4', from: 's2', to: 's3' },
      { id: 'p1', from: 's1', to: null },
    ],
  };
  expect(catalog([moved], entities).sectionPage('x', 's1').departed).toEqual([
    { id: 'p4', along: [], path: '/articles/x/s3/#p4', heading: 'Second' },
    { id: 'p1', along: ['note-1'], path: '/articles/x/#p1', heading: null },
  ]);
});

test('and with it its notes and statements, but for a note that the section refers to as well', () => {
  const y = article('y', 'The lead.\n# First\nHere.\n# Second\nThere he said yes.', {
    said: [{ speaker: 'somebody', how: 'direct', quote: 'yes' }],
    notes: [note(1, 'p3', ''), note(2, 'p3', '')],
    departures: [{ id: 'p3', from: 's1', to: 's2' }],
  });
  const sections = y.sections.map((section) =>
    section.id === 's1'
      ? { ...section, blocks: [{ html: '<p>Here.<a href="#note-2">2</a></p>', notes: [] }] }
      : section,
  );
  const [departed] = catalog([{ ...y, sections }], []).sectionPage('y', 's1').departed;
  expect(departed?.along).toEqual(['s-1', 'v-1', 'note-1']);
});

test('where section pages are off there are none, and the article itself is shared', () => {
  const off = catalog([x], entities, { sectionPages: false });
  expect(off.sections).toEqual([]);
  expect(off.articlePage('x').contents[0]?.sharedAs).toBe('/articles/x/#s1');
});
