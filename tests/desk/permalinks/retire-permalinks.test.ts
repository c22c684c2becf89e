import { expect, it } from 'vitest';
import { article, openDesk } from './desk.ts';

const shortened = article.replace('Ukraine waits.', 'The strait is narrow.');

async function deskWithGap() {
  const desk = openDesk();
  await desk.record();
  const [, id = ''] = /"(p-\w+)":.*Ukraine waits/.exec(desk.ledgerOf('strait')) ?? [];
  desk.write('articles/strait.md', shortened);
  return { ...desk, id };
}

it('is asked for where something published is gone', async () => {
  const { id, record } = await deskWithGap();
  const { isDone, text } = await record();
  expect(isDone).toBe(false);
  expect(text).toContain(`run \`npm run permalinks -- retire strait ${id}\``);
});

it('keeps the words, and lets the rest be recorded', async () => {
  const { id, ledgerOf, record, retire } = await deskWithGap();
  expect(await retire('strait', id)).toEqual({
    isDone: true,
    text: `Retired #${id} of articles/strait, with its words.\n`,
  });
  const line = `"${id}": {"after":"later","kind":"paragraph","retired":true,"text":"Ukraine waits."}`;
  expect(ledgerOf('strait')).toContain(line);
  expect(await record()).toMatchObject({ isDone: true });
  expect(ledgerOf('strait')).toContain(line);
});

it('forgets the words where they are withheld', async () => {
  const { id, ledgerOf, record, retire } = await deskWithGap();
  expect(await retire('strait', id, false)).toMatchObject({ isDone: true });
  expect(await record()).toMatchObject({ isDone: true });
  expect(ledgerOf('strait')).not.toContain('Ukraine waits.');
});

it('refuses while the content has other errors', async () => {
  const { id, retire, write } = await deskWithGap();
  write('countries/ukraine.md', 'nothing');
  expect(await retire('strait', id)).toMatchObject({ isDone: false });
});

it('refuses what still stands and what it does not know', async () => {
  const { retire } = await deskWithGap();
  await expect(retire('strait', 'later')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[RetireError: #later still stands in the text. Take it out there first, then retire it.]`,
  );
  await expect(retire('strait', 'latter')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[RetireError: The ledger has no anchor "latter" in this article. Did you mean later?]`,
  );
  await expect(retire('straits', 'later')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[RetireError: The ledger and the content have no article "straits" in common. Did you mean strait?]`,
  );
});
