import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDate } from '../../src/dates/describe-date.ts';
import type { TimelineRow } from '../../src/records/parts.ts';
import { drawTimeline } from '../../src/timelines/draw-timeline.ts';
import { keyOf } from '../../src/timelines/key.ts';
import { articleMarks, type Mark, marksOf } from '../../src/timelines/marks.ts';
import { labelSize, type PlacedMark, placeMarks } from '../../src/timelines/place-marks.ts';
import { trail } from '../../src/timelines/shapes.ts';
import { timeSpan } from '../../src/timelines/time-span.ts';
import { chooseWindows } from '../../src/timelines/windows.ts';

const strait = {
  ref: 'territories/kerch-strait',
  kind: 'territories',
  name: 'Kerch Strait',
  line: 'Strait between two seas.',
  path: '/territories/kerch-strait/',
} as const;

function row(edtf: string, fields: Partial<TimelineRow> = {}): TimelineRow {
  return {
    date: describeDate(edtf),
    type: 'fact',
    text: 'The <bridge> is opened.',
    statement: null,
    mark: null,
    path: strait.path,
    article: null,
    entity: strait,
    background: false,
    ...fields,
  };
}

const passage = row('2021-23', {
  type: 'passage',
  text: 'They meet this fall.',
  mark: { start: 10, end: 19 },
  path: '/articles/x/#p-aaaaa',
  entity: null,
});
const size = { width: 680, rows: 18 } as const;
const marksFrom = (rows: readonly TimelineRow[], subject?: typeof strait.ref) =>
  marksOf(rows, (index) => `#row-${index}`, subject);

describe('marks', () => {
  it('lead from the words of an article to the paragraph, from a record to its row', () => {
    expect(marksFrom([passage, row('2018-05-15')]).map(({ lane, href }) => [lane, href])).toEqual([
      ['said', '/articles/x/#p-aaaaa'],
      ['recorded', '#row-1'],
    ]);
  });

  it('are called what a reader would call them', () => {
    const own = row('2014/..', { type: 'period', text: strait.line });
    const names = (rows: readonly TimelineRow[], subject?: typeof strait.ref) =>
      marksFrom(rows, subject).map(({ name, more }) => [name, more]);
    expect(names([passage, row('2018'), own])).toEqual([
      ['“this fall”', ''],
      ['Kerch Strait', 'The <bridge> is opened.'],
      ['Kerch Strait', ''],
    ]);
    expect(names([row('2018')], strait.ref)).toEqual([['The <bridge> is opened.', '']]);
  });
});

describe('placing', () => {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const day = fc
    .tuple(
      fc.integer({ min: 2010, max: 2024 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => `${year}-${twoDigits(month)}-${twoDigits(date)}`);
  const edtf = fc.oneof(
    day,
    day.map((value) => `${value}~`),
    day.map((value) => value.slice(0, 7)),
    day.map((value) => `${value}/..`),
    day.map((value) => `../${value}`),
    day.map((value) => `${value}/`),
    fc.tuple(day, day).map((days) => days.toSorted().join('/')),
  );
  const text = fc.string({ minLength: 1, maxLength: 60 });
  const marks = fc
    .array(fc.tuple(edtf, text, fc.boolean()), { minLength: 1, maxLength: 60 })
    .map((all) =>
      marksFrom(all.map(([value, words, background]) => row(value, { text: words, background }))),
    );

  it('keeps every mark in the frame and in its place in time, and none covers another or its label', () => {
    fc.assert(
      fc.property(marks, fc.constantFrom(344, 680, 1080), fc.constantFrom(4, 18, 60), (all, width, rows) => {
        const [window] = chooseWindows(all.map(({ span }) => span));
        if (!window) throw new Error('No window');
        const frame = { left: 14, right: width - 14, window };
        const placed = placeMarks(all, frame, rows);
        expect(placed !== null || all.length > rows).toBe(true);
        if (placed === null) return;
        expect(placed.map(({ mark }) => mark)).toEqual(all);
        for (const one of placed) {
          const { left, right } = boxOf(one);
          expect(left).toBeGreaterThanOrEqual(frame.left - trail - labelSize / 2);
          expect(right).toBeLessThanOrEqual(frame.right + trail + labelSize / 2);
          expect(one.row).toBeLessThan(rows);
        }
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            if (one.row === other.row) expect(gapBetween(boxOf(one), boxOf(other))).toBeGreaterThan(0);
            const isEarlier = (one.mark.span.from ?? 0) < (other.mark.span.from ?? 0);
            if (isEarlier && one.mark.span.from !== null)
              expect(one.shape.from).toBeLessThan(other.shape.from + 0.01);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives up where not even the bare marks have room', () => {
    const all = marksFrom(Array.from({ length: 9 }, () => row('2018-05-15')));
    const window = { from: timeSpan('2018').from ?? 0, to: timeSpan('2018').to ?? 0 };
    expect(placeMarks(all, { left: 0, right: 300, window }, 8)).toBeNull();
    expect(placeMarks(all, { left: 0, right: 300, window }, 9)).toHaveLength(9);
  });

  function boxOf({ shape, label }: PlacedMark) {
    return {
      left: Math.min(shape.left, label?.left ?? shape.left),
      right: Math.max(shape.right, label?.right ?? shape.right),
    };
  }

  function gapBetween(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): number {
    return Math.max(b.left - a.right, a.left - b.right);
  }
});

describe('the picture', () => {
  const crowd = Array.from({ length: 20 }, (_, index) =>
    row(`2021-03-${String(index + 1).padStart(2, '0')}`),
  );
  const rows = [
    row('1855-02-07'),
    row('1997/..'),
    row('2003'),
    ...crowd,
    passage,
    row('2024', { background: true }),
  ];
  const written = articleMarks([
    { ...cardOf('x'), written: describeDate('2021-03~') },
    { ...cardOf('y'), written: describeDate('1900') },
  ]);
  const { svg, bands, counted } = drawTimeline(marksFrom(rows), written, size);

  it('has each date once, in its band, and the time of writing in every band that it touches', () => {
    expect(bands).toBe(2);
    expect(counted).toBe(false);
    for (const [index, { type }] of rows.entries()) {
      const href = type === 'passage' ? passage.path : `#row-${index}`;
      expect(svg.split(`href="${href}"`)).toHaveLength(2);
    }
    expect(svg.split('href="/articles/x/"')).toHaveLength(3);
    expect(svg.split('href="/articles/y/"')).toHaveLength(2);
  });

  it('says which stretch it enlarges, escapes its words, and stops no keyboard', () => {
    expect(svg).toContain('Enlarged: ');
    expect(svg).not.toContain('<bridge>');
    expect(svg.match(/<a /g)).toHaveLength(svg.match(/tabindex="-1"/g)?.length ?? 0);
  });

  it('draws background hollow, what goes on with an arrow, what is not sure with trailing points', () => {
    expect(svg).toMatch(/<a [^>]*class="later"[^>]*>(?:(?!<\/a>).)*class="hollow"/);
    const plain = drawTimeline(marksFrom([row('2018-05-15'), row('2019-05-15')]), [], size).svg;
    expect(plain).not.toMatch(/hollow|solid|trail/);
    expect(drawTimeline(marksFrom([row('2018/..')]), [], size).svg).toContain('class="solid"');
    expect(drawTimeline(marksFrom([row('2018~')]), [], size).svg).toContain('class="trail"');
  });

  it('stays small for thousands of dates, and still leads to them', () => {
    const many = Array.from({ length: 4000 }, (_, index) =>
      row(`${2000 + (index % 20)}-${String((index % 12) + 1).padStart(2, '0')}-05`),
    );
    const drawn = drawTimeline(marksFrom(many), [], size);
    expect(drawn.counted).toBe(true);
    expect(drawn.svg.length).toBeLessThan(60_000);
    const counts = [...drawn.svg.matchAll(/<title>([\d,]+) dates? begins? here/g)];
    expect(counts.reduce((sum, [, count = '']) => sum + Number(count.replace(',', '')), 0)).toBe(4000);
  });

  it('explains the signs that occur, and no others', () => {
    const texts = (all: readonly Mark[]) => keyOf(all).map(({ text }) => text);
    expect(texts(marksFrom([row('2018-05-15')]))).toEqual(['a day, or little more']);
    expect(
      texts([...written, ...marksFrom([passage, row('1997~/..', { background: true })])]),
    ).toMatchInlineSnapshot(`
      [
        "article written",
        "a day, or little more",
        "as long as it lasts",
        "some time between",
        "uncertain on that side",
        "goes on",
        "background: later than the articles",
      ]
    `);
  });

  function cardOf(id: string) {
    return {
      id,
      path: `/articles/${id}/`,
      title: `About ${id}`,
      description: '',
      byline: null,
      added: '2026-11-24',
      updated: null,
      words: 9,
      draft: false,
    };
  }
});
