import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../../src/permalinks/ledger.ts';
import { type RecordedEntity, recordLedger } from '../../src/permalinks/record-ledger.ts';
import { verifyLedger } from '../../src/permalinks/verify-ledger.ts';
import { firstEdition, publish, toArticle } from './edition.ts';

const place = (id: string, formerIds: string[] = [], draft = false): RecordedEntity => ({
  ref: `places/${id}`,
  kind: 'places',
  data: { formerIds, draft },
});
const article = toArticle(firstEdition);
const note = { id: 'note-video', paragraph: 'p-dcncf', text: 'The meeting was held by video.' };
const withNote = { ...article, notes: [{ ...note, number: 1, section: null, html: '' }] };
const ledger = recordLedger(emptyLedger, [withNote], [place('kyiv', ['kiev']), place('odesa')]);

const verify = (...[articles, entities]: [Parameters<typeof verifyLedger>[1], RecordedEntity[]]) =>
  verifyLedger(ledger, articles, entities).map(
    ({ file, severity, message, fix }) => `${severity} ${file}: ${message} — ${fix}`,
  );
const entities = [place('kyiv', ['kiev']), place('odesa')];

describe('what was published', () => {
  it('and is still there is no problem', () => {
    expect(verify([withNote], entities)).toEqual([]);
  });

  it('as a section or paragraph and is gone', () => {
    const [, ...rest] = verify([toArticle(firstEdition.slice(0, 20), publish(firstEdition))], entities);
    expect(rest.slice(0, 2)).toMatchInlineSnapshot(`
      [
        "error articles/article.md: The published paragraph #p-yrh3x is gone: “The timing of this approach between Ukraine and Japan is also delicate. Ukraine…” — put its words back, or run \`npm run permalinks -- retire article p-yrh3x\`",
        "error articles/article.md: The published paragraph #p-ayhon is gone: “Despite former Japanese Prime Minister Abe’s strong push to strengthen ties…” — put its words back, or run \`npm run permalinks -- retire article p-ayhon\`",
      ]
    `);
  });

  it('as a note and is gone, or has another label', () => {
    expect(verify([article], entities)).toMatchInlineSnapshot(`
      [
        "error articles/article.md: The published note #note-video is gone: “The meeting was held by video.” — put its words back, or run \`npm run permalinks -- retire article note-video\`",
      ]
    `);
    const [renamed] = withNote.notes.map((one) => ({ ...one, id: 'note-call' }));
    expect(verify([{ ...article, notes: renamed ? [renamed] : [] }], entities)).toMatchInlineSnapshot(`
      [
        "error articles/article.md: The published note #note-video is gone: “The meeting was held by video.” — label the note [^video] again, for links lead to it",
        "warning articles/article.md: The ledger does not know 1 place of this article yet — run \`npm run permalinks\` when this is ready to publish",
      ]
    `);
  });

  it('as an article and is gone', () => {
    expect(verify([], entities)).toMatchInlineSnapshot(`
      [
        "error articles/article.md: The published page /articles/article/ is gone — bring its file back (a draft has no page), or add \`formerIds: [article]\` to the file that took its place",
      ]
    `);
  });

  it('as an article and has another file name', () => {
    const [problem] = verify([toArticle(firstEdition, emptyLedger, { id: 'renamed' })], entities);
    expect(problem).toMatchInlineSnapshot(
      `"error articles/article.md: The published page /articles/article/ is gone — add \`formerIds: [article]\` to articles/renamed.md, which has its words"`,
    );
  });

  it('as an article and is a draft now', () => {
    expect(verify([{ ...withNote, draft: true }], entities)).toMatchInlineSnapshot(`
      [
        "error articles/article.md: This was published and is now a draft, so its page would be gone — remove \`draft: true\`",
      ]
    `);
  });

  it('as an entity and is gone', () => {
    expect(verify([withNote], [place('kyiv', ['kiev'])])).toMatchInlineSnapshot(`
      [
        "error places/odesa.md: The published page /places/odesa/ is gone — bring its file back (a draft has no page), or add \`formerIds: [odesa]\` to the file that took its place",
      ]
    `);
  });

  it('under an earlier id that is not listed any more', () => {
    expect(verify([withNote], [place('kyiv'), place('odesa')])).toMatchInlineSnapshot(`
      [
        "error places/kyiv.md: The published address /places/kiev/ is no longer an earlier one of this file — add \`kiev\` to its formerIds again",
      ]
    `);
  });

  it('under an earlier id that another file has taken', () => {
    expect(verify([withNote], [place('kyiv'), place('kiev'), place('odesa')])[0]).toMatchInlineSnapshot(
      `"error places/kiev.md: Links to /places/kiev/ mean what is now places/kyiv, so the id "kiev" is not free — give this file another name, and add \`formerIds: [kiev]\` to places/kyiv.md"`,
    );
  });

  it('and has its earlier name again', () => {
    expect(verify([withNote], [place('kiev', ['kyiv']), place('odesa')])).toEqual([
      expect.stringMatching(/^warning permalinks\/entities.json: .* 2 entities/),
    ]);
  });
});

describe('what the ledger does not know', () => {
  it('is a warning for all when there is no ledger', () => {
    expect(verifyLedger(emptyLedger, [article], entities)).toMatchInlineSnapshot(`
      [
        {
          "edits": undefined,
          "file": "permalinks",
          "fix": "run \`npm run permalinks\` when this is ready to publish",
          "message": "There is no ledger yet, so nothing guards the addresses of 1 article and 3 entities",
          "place": undefined,
          "rule": "ledger-behind",
          "severity": "warning",
        },
      ]
    `);
  });

  it('is a warning for each article and one for the entities', () => {
    const other = toArticle(['Other words.'], emptyLedger, { id: 'other' });
    const grown = { ...withNote, paragraphs: [...withNote.paragraphs] };
    const last = grown.paragraphs.at(-1);
    if (last) grown.paragraphs.push({ ...last, id: 'p-zzzzz', text: 'One more.' });
    expect(verify([grown, other], [...entities, place('naples')])).toMatchInlineSnapshot(`
      [
        "warning articles/article.md: The ledger does not know 1 place of this article yet — run \`npm run permalinks\` when this is ready to publish",
        "warning articles/other.md: The ledger of addresses does not know this article yet — run \`npm run permalinks\` when this is ready to publish",
        "warning permalinks/entities.json: The ledger of addresses does not know 1 entity yet, such as places/naples — run \`npm run permalinks\` when this is ready to publish",
      ]
    `);
  });

  it('is nothing where it is a draft', () => {
    const draft = toArticle(['Other words.'], emptyLedger, { id: 'other', draft: true });
    expect(verify([withNote, draft], [...entities, place('naples', [], true)])).toEqual([]);
  });
});
