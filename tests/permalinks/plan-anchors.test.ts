import { describe, expect, it } from 'vitest';
import { type Edition, firstEdition, ledgerOf, plan } from './edition.ts';

describe('without a ledger', () => {
  it('names the caption, headings by their words and paragraphs by a hash of theirs', () => {
    expect(plan(['!! A ship', 'First words.', '## Delicate timing', 'Second words.']).ids).toEqual([
      'caption',
      expect.stringMatching(/^p-[0-9a-z]{5}$/),
      'delicate-timing',
      expect.stringMatching(/^p-[0-9a-z]{5}$/),
    ]);
  });

  it('gives the same id for the same words, however they are spaced or composed', () => {
    const [plain] = plan(['A café in Kyiv.']).ids;
    expect(plan(['A cafe\u0301 in\u00a0Kyiv.']).ids).toEqual([plain]);
    expect(plan(['A café\nin  Kyiv.']).ids).toEqual([plain]);
    expect(plan(['A cafe in Kyiv.']).ids).not.toEqual([plain]);
  });

  it('keeps a pinned id, and never gives it to another heading', () => {
    expect(plan(['## Aims', '## Goals {#aims}']).ids).toEqual(['aims-1', 'aims']);
  });

  it('tells identical paragraphs apart', () => {
    const { ids } = plan(['Poland', 'Poland', 'Poland']);
    expect(new Set(ids).size).toBe(3);
    expect(plan(['Poland', 'Poland', 'Poland']).ids).toEqual(ids);
  });

  it('names a heading without letters', () => {
    expect(plan(['## …', '## !']).ids).toEqual(['section', 'section-1']);
  });

  it('keeps heading ids off the caption and off ids that are reserved', () => {
    expect(plan(['## Caption', '## Note 1']).ids).toEqual(['caption-1', 'note-1']);
  });
});

describe('paragraphs that were published', () => {
  const [, lead = ''] = firstEdition;
  const others = firstEdition.slice(2, 6);
  const ledger = ledgerOf([lead, ...others]);
  const [id = ''] = plan([lead]).ids;
  const planned = (...edition: Edition) => plan([...edition, ...others], ledger);

  it('keep their ids where nothing has changed', () => {
    expect(planned(lead)).toEqual(plan([lead, ...others]));
  });

  it('keep them when they move', () => {
    expect(plan([...others, lead], ledger).ids.at(-1)).toBe(id);
  });

  it('keep them through an edit of a sentence', () => {
    expect(planned(lead.replace('have begun to work more closely together', 'work together')).ids[0]).toBe(
      id,
    );
  });

  it('keep them through an edit and a move at once', () => {
    expect(plan([...others, lead.replace('work more closely', 'cooperate')], ledger).ids.at(-1)).toBe(id);
  });

  it('keep them when a paragraph grows', () => {
    expect(planned(`${lead} ${firstEdition[8]} ${firstEdition[9]}`).ids[0]).toBe(id);
  });

  it('leave the id to the larger part of a split', () => {
    const cut = lead.indexOf('In addition');
    const [small, large] = [lead.slice(0, cut).trim(), lead.slice(cut)];
    const { ids, vanished } = planned(small, large);
    expect(large.length).toBeGreaterThan(small.length);
    expect(ids[1]).toBe(id);
    expect(ids[0]).not.toBe(id);
    expect(vanished).toEqual([]);
  });

  it('lead to the paragraph that has taken their words in', () => {
    const [merged = '', kept = ''] = [firstEdition[19], firstEdition[18]];
    const before = ledgerOf([kept, merged]);
    const after = plan([`${kept} ${merged}`], before);
    const [keptId, mergedId] = plan([kept, merged]).ids;
    expect(after).toEqual({
      ids: [keptId],
      formerIds: [[mergedId]],
      retired: [],
      departures: [],
      vanished: [],
    });
  });

  it('vanish when others take their place, on the same subject even', () => {
    for (const other of firstEdition.filter((text) => !/^(##|!!)/.test(text) && text !== lead)) {
      if (others.includes(other)) continue;
      expect(planned(other).vanished).toEqual([{ id, kind: 'paragraph', text: lead }]);
    }
  });

  it('vanish when only one of two nearly alike is left', () => {
    const rows = [
      'The exercise of 2020 had 8 ships and 27 aircraft',
      'The exercise of 2021 had 32 ships and 40 aircraft',
    ];
    const [, second] = plan(rows).ids;
    expect(plan(rows.slice(0, 1), ledgerOf(rows)).vanished.map((one) => one.id)).toEqual([second]);
  });

  it('are known by their place when they are short', () => {
    const rows = ['Poland, 120 soldiers', 'Romania, 90 soldiers', 'Bulgaria, 40 soldiers'];
    const edited = [...rows.slice(0, 1), 'Romania, 95 soldiers', ...rows.slice(2)];
    expect(plan(edited, ledgerOf(rows)).ids).toEqual(plan(rows).ids);
  });

  it('are not known by their place when the words are others', () => {
    const rows = ['Poland', 'Romania', 'Bulgaria'];
    const { ids, vanished } = plan(['Poland', 'Georgia', 'Bulgaria'], ledgerOf(rows));
    expect(ids[1]).not.toBe(plan(rows).ids[1]);
    expect(vanished).toHaveLength(1);
  });

  it('keep them as identical ones come and go', () => {
    const twice = ['Poland', 'Between.', 'Poland'];
    const [first, , second] = plan(twice).ids;
    const ledger = ledgerOf(twice);
    expect(plan(['Between.', 'Poland'], ledger)).toMatchObject({
      ids: [expect.anything(), first],
      formerIds: [[], [second]],
      vanished: [],
    });
    expect(new Set(plan(['Poland', ...twice], ledger).ids).size).toBe(4);
  });

  it('never leave their ids to another text of the same hash', () => {
    const known = {
      anchors: { [id]: { kind: 'paragraph', text: null, retired: true, after: null } },
    } as const;
    const [lengthened = ''] = plan([lead], known).ids;
    expect(lengthened).toMatch(/^p-[0-9a-z]{6}$/);
  });

  it('are told apart in scripts without spaces', () => {
    const japanese = '日本とウクライナの国防相は東京で会談し、海洋の自由な航行を確認した。';
    const edited = japanese.replace('東京で', '');
    const other = '演習は黒海で行われ、三十二か国が参加した。';
    expect(plan([edited], ledgerOf([japanese])).ids).toEqual(plan([japanese]).ids);
    expect(plan([other], ledgerOf([japanese])).vanished).toHaveLength(1);
  });
});

describe('sections that were published', () => {
  const [first = '', second = '', third = '', fourth = ''] = firstEdition.slice(21, 25);
  const edition = ['## Timing', first, second, '## Madasic', third, fourth];
  const ledger = ledgerOf(edition);

  it('keep their old id beside the new one when the heading is renamed', () => {
    const { ids, formerIds, vanished } = plan(['## A new hour', ...edition.slice(1)], ledger);
    expect([ids[0], formerIds[0], vanished]).toEqual(['a-new-hour', ['timing'], []]);
  });

  it('are known by what they contain when the headings change places', () => {
    const swapped = ['## Madasic', first, second, '## Timing', third, fourth];
    const { ids, formerIds } = plan(swapped, ledger);
    expect([ids[0], formerIds[0]]).toEqual(['madasic-1', ['timing']]);
    expect([ids[3], formerIds[3]]).toEqual(['timing-1', ['madasic']]);
  });

  it('keep their id when all they contain is new', () => {
    const rewritten = ['## Timing', firstEdition[3] as string, ...edition.slice(3)];
    expect(plan(rewritten, ledger).ids[0]).toBe('timing');
  });

  it('keep their id when what they contain moves into another section', () => {
    const moved = ['## Timing', firstEdition[3] as string, ...edition.slice(3), first, second];
    expect(plan(moved, ledger)).toMatchObject({ ids: { 0: 'timing', 2: 'madasic' }, formerIds: { 2: [] } });
  });

  it('lead to the section that has taken their words in', () => {
    const { ids, formerIds } = plan(['## Timing', first, second, third, fourth], ledger);
    expect([ids[0], formerIds[0]]).toEqual(['timing', ['madasic']]);
  });

  it('vanish with all they contain', () => {
    const { vanished } = plan(edition.slice(0, 3), ledger);
    expect(vanished.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  });

  it('are known by their place when they contain nothing, only if that is certain', () => {
    const nested = ['## Part one', '### Timing', first].map((line) => line.replace('###', '##'));
    const known = ledgerOf(nested);
    expect(plan(['## Part I', ...nested.slice(1)], known).formerIds[0]).toEqual(['part-one']);
    expect(plan(['## Part I', '## Part II', ...nested.slice(1)], known).vanished).toMatchObject([
      { id: 'part-one' },
    ]);
  });

  it('take a pinned id, and keep the old one beside it', () => {
    const { ids, formerIds } = plan(['## Timing {#delicate-timing}', ...edition.slice(1)], ledger);
    expect([ids[0], formerIds[0]]).toEqual(['delicate-timing', ['timing']]);
  });

  it('keep a pinned id when the pin is taken off', () => {
    const pinned = ledgerOf(['## Timing {#delicate-timing}', ...edition.slice(1)]);
    expect(plan(edition, pinned).ids[0]).toBe('delicate-timing');
  });

  it('are found by a pin where nothing else tells', () => {
    const rewritten = ['## All is new {#madasic}', firstEdition[3] as string];
    expect(plan(rewritten, ledger).vanished.map((one) => one.id)).not.toContain('madasic');
  });

  it('never leave their id to a new section', () => {
    const renamed = ledgerOf(['## Timing', first]);
    const edition = ['## A new hour', first, '## Timing', firstEdition[3] as string];
    expect(plan(edition, renamed)).toMatchObject({
      ids: { 0: 'a-new-hour', 2: 'timing-1' },
      formerIds: { 0: ['timing'] },
    });
  });
});
