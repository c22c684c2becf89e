import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTree } from '../../set-up/own-folder.ts';
import { article, openDesk } from './desk.ts';

it('records the addresses of the content, and then has nothing more to do', async () => {
  const { contentDir, ledgerOf, record } = openDesk();
  expect(await record()).toMatchInlineSnapshot(`
    {
      "isDone": true,
      "text": "articles/strait: first recorded under this id, 3 new
    entities: 2 new
    ",
    }
  `);
  expect(ledgerOf('strait')).toMatchInlineSnapshot(`
    "{
      "anchors": {
        "later": {"after":"p-ouroy","kind":"heading","text":"Later"},
        "p-ouroy": {"after":null,"kind":"paragraph","text":"Ships of Ukraine pass the Kerch Strait."},
        "p-t6uax": {"after":"later","kind":"paragraph","text":"Ukraine waits."}
      },
      "version": 1
    }
    "
  `);
  const before = readTree(contentDir);
  expect(await record()).toMatchInlineSnapshot(`
    {
      "isDone": true,
      "text": "Nothing new: the ledger knows all places of 1 article.
    ",
    }
  `);
  expect(readTree(contentDir)).toEqual(before);
});

it('records what was added and renamed', async () => {
  const { record, write } = openDesk();
  await record();
  const edited = article
    .replace('## Later {#later}', '## Much later')
    .replace('waits.', 'waits.\n\nAnd so on.');
  write('articles/strait.md', edited);
  expect((await record()).text).toMatchInlineSnapshot(`
    "articles/strait: 2 new, 1 recognized under a new id, 1 after another one
      #later leads to #much-later
    "
  `);
});

it('does nothing while the content has errors', async () => {
  const { contentDir, record, write } = openDesk();
  write('articles/strait.md', article.replace('countries: [ukraine]', 'countries: [ukrane]'));
  const { isDone, text } = await record();
  expect(isDone).toBe(false);
  expect(text).toContain('unknown-entity');
  expect(text).toContain('The ledger is as it was.');
  expect(existsSync(join(contentDir, 'permalinks'))).toBe(false);
});

it('says where the ledger itself is damaged', async () => {
  const { record, write } = openDesk();
  await record();
  write('permalinks/entities.json', '{\n<<<<<<< HEAD\n');
  const { isDone, text } = await record();
  expect(isDone).toBe(false);
  expect(text).toContain('content/permalinks/entities.json:2:1  error  This file has the marks of a merge');
});

it('takes the ledger along when an article’s file is renamed', async () => {
  const { contentDir, ledgerOf, record, write } = openDesk();
  await record();
  const before = ledgerOf('strait');
  write('articles/passage.md', article.replace('title:', 'formerIds: [strait]\ntitle:'));
  rmSync(join(contentDir, 'articles', 'strait.md'));
  expect((await record()).isDone).toBe(true);
  expect(readdirSync(join(contentDir, 'permalinks', 'articles'))).toEqual(['passage.json']);
  expect(ledgerOf('passage').replace('  "formerIds": ["strait"],\n', '')).toBe(before);
});
