import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyLedger, type Ledger } from '../../src/permalinks/ledger.ts';
import { readLedger } from '../../src/permalinks/read-ledger.ts';
import { recordLedger } from '../../src/permalinks/record-ledger.ts';
import { writeLedger } from '../../src/permalinks/write-ledger.ts';
import { firstEdition, publish, toArticle } from './edition.ts';

let contentDir: string;
beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterEach(() => {
  rmSync(contentDir, { recursive: true });
});

const file = (name: string) => join(contentDir, 'permalinks', name);
const write = (name: string, text: string) => {
  mkdirSync(dirname(file(name)), { recursive: true });
  writeFileSync(file(name), text);
};
const entity = { ref: 'places/kyiv', kind: 'places', data: { formerIds: ['kiev'], draft: false } } as const;
const small: Ledger = recordLedger(
  emptyLedger,
  [{ ...toArticle(['A caf\u00e9 in Kyiv.', '## Aims', 'Words\nof two lines.']), formerIds: ['earlier'] }],
  [entity],
);

describe('the files', () => {
  it('have sorted keys and a line for each address', () => {
    writeLedger(contentDir, emptyLedger, small);
    expect(readFileSync(file('articles/article.json'), 'utf8')).toMatchInlineSnapshot(`
      "{
        "anchors": {
          "aims": {"after":"p-6ydzb","kind":"heading","text":"Aims"},
          "p-6ydzb": {"after":null,"kind":"paragraph","text":"A café in Kyiv."},
          "p-en1bk": {"after":"aims","kind":"paragraph","text":"Words of two lines."}
        },
        "formerIds": ["earlier"],
        "version": 1
      }
      "
    `);
    expect(readFileSync(file('entities.json'), 'utf8')).toMatchInlineSnapshot(`
      "{
        "entities": {
          "places/kiev": {"now":"places/kyiv"},
          "places/kyiv": {}
        },
        "version": 1
      }
      "
    `);
  });

  it('give back what was written', () => {
    const ledger = publish(firstEdition);
    writeLedger(contentDir, emptyLedger, ledger);
    expect(readLedger(contentDir)).toEqual({ ledger, problems: [] });
  });

  it('do not change when the same is written again', () => {
    writeLedger(contentDir, emptyLedger, small);
    const before = readFileSync(file('articles/article.json'), 'utf8');
    writeLedger(contentDir, emptyLedger, readLedger(contentDir).ledger);
    expect(readFileSync(file('articles/article.json'), 'utf8')).toBe(before);
  });

  it('of a text with one new paragraph differ in two lines', () => {
    const linesOf = (ledger: Ledger) => {
      writeLedger(contentDir, readLedger(contentDir).ledger, ledger);
      return readFileSync(file('articles/article.json'), 'utf8').split('\n');
    };
    const before = new Set(linesOf(publish(firstEdition)));
    const after = linesOf(publish(firstEdition.toSpliced(4, 0, 'One more.'), publish(firstEdition)));
    expect(after.filter((line) => !before.has(line))).toHaveLength(2);
  });

  it('are empty where there are none', () => {
    expect(readLedger(contentDir)).toEqual({ ledger: emptyLedger, problems: [] });
  });
});

describe('a renamed article', () => {
  const renamed = (ledger: Ledger) =>
    recordLedger(ledger, [toArticle(firstEdition, ledger, { id: 'renamed', formerIds: ['article'] })], []);

  it('takes its file along', () => {
    writeLedger(contentDir, emptyLedger, publish(firstEdition));
    writeLedger(contentDir, publish(firstEdition), renamed(publish(firstEdition)));
    expect(readdirSync(file('articles'))).toEqual(['renamed.json']);
    expect(readLedger(contentDir).ledger.articles.get('renamed')?.formerIds).toEqual(['article']);
  });

  it('is complete after a run that was interrupted between the two files', () => {
    writeLedger(contentDir, emptyLedger, publish(firstEdition));
    const old = readFileSync(file('articles/article.json'));
    writeLedger(contentDir, publish(firstEdition), renamed(publish(firstEdition)));
    writeFileSync(file('articles/article.json'), old);
    write('articles/renamed.json.unfinished', '{ "anch');

    const { ledger, problems } = readLedger(contentDir);
    expect(problems).toEqual([]);
    writeLedger(contentDir, ledger, renamed(ledger));
    expect(readdirSync(file('articles'))).toEqual(['renamed.json']);
    expect(readLedger(contentDir).ledger).toEqual(renamed(publish(firstEdition)));
  });
});

describe('a damaged file', () => {
  const judge = (text: string, name = 'articles/article.json') => {
    write(name, text);
    const { problems } = readLedger(contentDir);
    return problems.map(
      ({ file, place, message, fix }) => `${file}:${place?.line}:${place?.column} ${message} — ${fix}`,
    );
  };

  it('where the folder of articles should be', () => {
    expect(judge('', 'articles')).toMatchInlineSnapshot(`
      [
        "permalinks/articles:undefined:undefined This part of the ledger cannot be read — take the last good version from version control, then run \`npm run permalinks\`",
      ]
    `);
  });

  it('with the marks of a merge', () => {
    expect(
      judge('{\n  "anchors": {\n<<<<<<< HEAD\n    "a":{}\n=======\n    "b":{}\n>>>>>>> other\n  }\n}'),
    ).toMatchInlineSnapshot(`
      [
        "permalinks/articles/article.json:3:1 This file has the marks of a merge that is not finished — keep the lines of both sides, delete the marks, then run \`npm run permalinks\`",
      ]
    `);
  });

  it('that ends half-way', () => {
    expect(judge('{\n  "anchors": {\n    "p-aaaaa":{"af')).toMatchInlineSnapshot(`
      [
        "permalinks/articles/article.json:3:19 This file is not valid JSON from here on — take the last good version from version control, then run \`npm run permalinks\`",
      ]
    `);
    expect(judge('')).toMatchInlineSnapshot(`
      [
        "permalinks/articles/article.json:1:1 This file is not valid JSON from here on — take the last good version from version control, then run \`npm run permalinks\`",
      ]
    `);
  });

  it('that is not JSON', () => {
    expect(judge('{\n  "anchors": {\n    "p-aaaaa": oops\n  }\n}')).toMatchInlineSnapshot(`
      [
        "permalinks/articles/article.json:3:1 This file is not valid JSON from here on — take the last good version from version control, then run \`npm run permalinks\`",
      ]
    `);
  });

  it('with something the ledger does not have', () => {
    const line = '"p-aaaaa":{"after":null,"kind":"paragraf","text":"Words."}';
    expect(judge(`{\n  "anchors": {\n    ${line}\n  },\n  "version": 1\n}`)).toMatchInlineSnapshot(`
      [
        "permalinks/articles/article.json:3:5 "anchors → p-aaaaa → kind" is not what the ledger has there: Invalid option: expected one of "heading"|"paragraph"|"note" — take the last good version from version control, then run \`npm run permalinks\`",
      ]
    `);
    expect(judge('{\n  "anchors": {},\n  "version": 2\n}')).toMatchInlineSnapshot(`
      [
        "permalinks/articles/article.json:3:3 "version" is not what the ledger has there: Invalid input: expected 1 — take the last good version from version control, then run \`npm run permalinks\`",
      ]
    `);
    expect(judge('[]', 'entities.json').at(-1)).toMatchInlineSnapshot(
      `"permalinks/entities.json:1:1 The file is not what the ledger has there: Invalid input: expected object, received array — take the last good version from version control, then run \`npm run permalinks\`"`,
    );
  });
});
