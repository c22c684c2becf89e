import { describe, expect, test } from 'vitest';
import { describeDate } from '../../src/dates/describe-date.ts';
import type { TimelineRow } from '../../src/records/parts.ts';
import { article, catalog, entity } from './make-records.ts';

const line = ({ date, text, background }: TimelineRow) =>
  `${date.text}: ${text}${background ? ' [background]' : ''}`;

const breeze = entity('exercises/sea-breeze-2021', {
  name: 'Sea Breeze 2021',
  summary: 'An exercise in the Black Sea. It is large.',
  dates: '2021-06-28/2021-07-10',
  facts: [{ date: '2021-03-17', text: 'Japan is invited.' }],
  outcome: { date: '2021-07-10', text: 'Japan observed it.', sources: [] },
});
const taran = entity('officials/taran', {
  name: 'Taran',
  roles: [{ title: 'Minister of Defense', start: '2020-03-04', end: '2021-11-03' }, { title: 'Adviser' }],
});
const crimea = entity('territories/crimea', {
  name: 'Crimea',
  administered: { by: 'countries/russia', since: '2014' },
});

const text = `
  He left on Nov. 2, 2016. Talks on [Sea Breeze](exercises/sea-breeze-2021) will be held this fall, he said.
  [Taran](officials/taran) will go.
`;
const recorded = { date: describeDate('2021-06'), text: 'Agreed to observe.', sources: [] };
const outcome = { date: null, text: 'Not established.', sources: [] };
const x = article('x', text, {
  written: describeDate('2021-03~'),
  dated: { 'this fall': '2021-23', 'Nov. 2, 2016': '2016-11-02' },
  said: [{ speaker: 'He', how: 'reported', quote: 'will go', recorded, outcome }],
});

const built = catalog([x], [breeze, taran, crimea, entity('countries/russia', { name: 'Russia' })]);

test('the site’s timeline has everything dated in order of time, what lies after the article as background', () => {
  expect(built.site().timeline.map(line)).toEqual([
    'since 2014: Administered by Russia',
    'November 2, 2016: He left on Nov. 2, 2016.',
    'March 4, 2020 – November 3, 2021: Minister of Defense',
    'March 17, 2021: Japan is invited.',
    'June 2021: Agreed to observe. [background]',
    'June 28 – July 10, 2021: An exercise in the Black Sea. [background]',
    'July 10, 2021: Japan observed it. [background]',
    'autumn 2021: Talks on Sea Breeze will be held this fall, he said.',
  ]);
  expect(built.site().timelineCount).toBe(8);
});

describe('a dated passage', () => {
  const passages = built.site().timeline.filter(({ type }) => type === 'passage');

  test('marks the phrase in its sentence', () => {
    expect(passages.map(({ text: sentence, mark }) => sentence.slice(mark?.start, mark?.end))).toEqual([
      'Nov. 2, 2016',
      'this fall',
    ]);
  });

  test('leads to its paragraph', () => {
    expect(passages.map(({ path }) => path)).toEqual(['/articles/x/#p1', '/articles/x/#p1']);
  });

  test('is on the page of every entity its sentence names', () => {
    const { timeline } = built.entityPage('exercises/sea-breeze-2021');
    expect(timeline.filter(({ type }) => type === 'passage').map(line)).toEqual([
      'autumn 2021: Talks on Sea Breeze will be held this fall, he said.',
    ]);
    expect(built.entityPage('officials/taran').timeline.map(line)).toEqual([
      'March 4, 2020 – November 3, 2021: Minister of Defense',
    ]);
  });
});

test('what became of a statement repeats its words and leads to it', () => {
  expect(built.site().timeline.find(({ text: words }) => words === 'Agreed to observe.')).toMatchObject({
    path: '/articles/x/#s-1',
    statement: 'will go',
  });
});

test('what happened by the last day on which the article may have been written is no background', () => {
  const facts = ['2021-03-31', '2021-04-01'].map((date) => ({ date, text: 'It happened.' }));
  const { timeline } = catalog([x], [entity('exercises/sea-breeze-2021', { facts })]).entityPage(
    'exercises/sea-breeze-2021',
  );
  expect(timeline.filter(({ type }) => type === 'fact').map(({ background }) => background)).toEqual([
    false,
    true,
  ]);
});

test('an article written later makes what it may know of part of the story', () => {
  const later = article('y', '[Sea Breeze](exercises/sea-breeze-2021) was held.', {
    written: describeDate('2022'),
  });
  const { timeline } = catalog([x, later], [breeze]).entityPage('exercises/sea-breeze-2021');
  expect(timeline.filter(({ background }) => background)).toEqual([]);
});
