import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Card, cardSize } from '../../src/cards/card.ts';
import { drawCards } from '../../src/cards/draw-cards.ts';
import { ownFolder } from '../set-up/own-folder.ts';
import { pngSize } from './png-size.ts';

const plain: Card = {
  publication: 'Gazetteer',
  kicker: 'Section 3 of 5',
  title: 'A delicate hour',
  line: 'Ukraine and Japan face the same threats.',
  natives: [],
  entities: [{ kind: 'countries', name: 'Ukraine' }],
};
const names = ['Ministry of Defence of Ukraine', 'Japan Maritime Self-Defense Force', 'x'.repeat(200)];

const cards: Readonly<Record<string, Card>> = {
  plain,
  'a long Cyrillic headline': { ...plain, title: 'Безпека судноплавства в Керченській протоці '.repeat(9) },
  'a long Japanese headline': { ...plain, title: '日本はウクライナでの大規模な軍事演習に参加'.repeat(9) },
  'a long Chinese headline': { ...plain, title: '除了在领土问题上相互支持外日本还将参加'.repeat(9) },
  emoji: { ...plain, title: '🚢 at 🇺🇦', line: '👩‍✈️' },
  'a word without end': { ...plain, title: 'Donau'.repeat(60), line: 'A'.repeat(900) },
  'no line and no names': { ...plain, line: '', entities: [] },
  'no title that can be drawn': { ...plain, title: 'أوديسا' },
  'names for three rows': {
    ...plain,
    entities: [...names, ...names].map((name) => ({ kind: 'organizations', name })),
  },
  'names in other languages': {
    ...plain,
    natives: [
      '防衛省',
      '国防部',
      'ქერჩის სრუტე',
      'Керченська протока між Чорним та Азовським морями',
      'مضيق',
    ].map((form, index) => ({ form, lang: ['ja', 'zh-Hant', 'ka', 'uk', 'ar'][index] ?? 'en' })),
  },
};

/** Draws every card above, by its name. */
async function draw(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  const placed = Object.entries(cards).map(([path, card]) => ({ path, card }));
  await drawCards(placed, folder, (path, png) => pictures.set(path, Buffer.from(png)));
  return pictures;
}

it('draws text of any length and script as a picture of the right size and under 100 KB, each its own', async () => {
  const pictures = await draw(ownFolder());
  expect([...pictures.keys()].sort()).toEqual(Object.keys(cards).sort());
  for (const [name, picture] of pictures) {
    expect(pngSize(picture), name).toEqual(cardSize);
    expect(picture.length, name).toBeLessThan(100_000);
  }
  expect(new Set([...pictures.values()].map((picture) => picture.toString('latin1'))).size).toBe(
    pictures.size,
  );
});

it('gives the same bytes from the cache, from anew, and where the cache is damaged', async () => {
  const folder = ownFolder();
  const first = await draw(folder);
  expect(await draw(folder)).toEqual(first);
  const files = readdirSync(folder);
  expect(files).toHaveLength(first.size);
  for (const file of files) writeFileSync(join(folder, file), 'no picture');
  expect(await draw(folder)).toEqual(first);
  expect(await draw(ownFolder())).toEqual(first);
});
