import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Collection, readRecord } from '../../src/publication/store.ts';
import { writeRecords } from '../../src/publication/write-records.ts';
import { ownFolder } from '../set-up/own-folder.ts';

const record = (collection: Collection, id: string, text: string, key: string | null = null) => ({
  collection,
  id,
  key,
  make: () => ({ text }),
});

it('gives back every record, in any order', () => {
  const dir = ownFolder();
  const ids = Array.from({ length: 50 }, (_, number) => `analysis-${number}`);
  writeRecords(dir, [
    ...ids.map((id) => record('articles', id, `${id}: 日本, “Крим” 𐐀`)),
    record('site', 'site', ''),
  ]);
  for (const id of ids.toReversed()) {
    expect(readRecord(dir, 'articles', id)).toEqual({ text: `${id}: 日本, “Крим” 𐐀` });
  }
  expect(readRecord(dir, 'site', 'site')).toEqual({ text: '' });
});

it('tells by the manifest which records changed', () => {
  const dir = ownFolder();
  const first = writeRecords(dir, [record('kinds', 'events', 'a'), record('kinds', 'places', 'b')]);
  const second = writeRecords(dir, [record('kinds', 'events', 'a'), record('kinds', 'places', 'c')]);
  expect(second.kinds['events']).toBe(first.kinds['events']);
  expect(second.kinds['places']).not.toBe(first.kinds['places']);
});

it('shows a reader the new records once they are written, and no longer those that are gone', () => {
  const dir = ownFolder();
  writeRecords(dir, [record('entities', 'countries/japan', 'old'), record('entities', 'countries/x', 'x')]);
  expect(readRecord(dir, 'entities', 'countries/japan')).toEqual({ text: 'old' });
  writeRecords(dir, [record('entities', 'countries/japan', 'new')]);
  expect(readRecord(dir, 'entities', 'countries/japan')).toEqual({ text: 'new' });
  expect(() => readRecord(dir, 'entities', 'countries/x')).toThrow('countries/x');
});

it('takes over a record that was made from the same, unless it is damaged', () => {
  const dir = ownFolder();
  const write = (text: string, key: string) => writeRecords(dir, [record('entities', 'x/y', text, key)]);
  const first = write('made once', 'a');
  expect(write('made for nothing', 'a')).toEqual(first);
  expect(readRecord(dir, 'entities', 'x/y')).toEqual({ text: 'made once' });
  const file = join(dir, 'page-records');
  writeFileSync(file, readFileSync(file, 'utf8').replace('once', 'ONCE'));
  write('made again', 'a');
  expect(readRecord(dir, 'entities', 'x/y')).toEqual({ text: 'made again' });
  write('made of something else', 'b');
  expect(readRecord(dir, 'entities', 'x/y')).toEqual({ text: 'made of something else' });
});

it('replaces whatever was there', () => {
  const dir = ownFolder();
  writeFileSync(join(dir, 'page-records'), 'damaged');
  writeRecords(dir, [record('site', 'site', 'whole')]);
  expect(readRecord(dir, 'site', 'site')).toEqual({ text: 'whole' });
});
