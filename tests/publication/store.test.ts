import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Collection, openRecords, readAt, readRecord } from '../../src/publication/store.ts';
import { type RecordSource, startRecords, type WrittenRecord } from '../../src/publication/write-records.ts';
import { ownFolder } from '../set-up/own-folder.ts';

const record = (collection: Collection, id: string, text: string, key: string | null = null) => ({
  collection,
  id,
  key,
  make: () => ({ text }),
});

function writeRecords(dir: string, sources: readonly RecordSource[]) {
  const records = startRecords(dir);
  for (const source of sources) records.add(source);
  return records.end();
}

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

it('tells where records can be read before the last is written, and afterwards', () => {
  const dir = ownFolder();
  const told: WrittenRecord[] = [];
  const records = startRecords(dir, (written) => told.push(...written));
  const add = (ids: readonly string[]) => {
    for (const id of ids) records.add(record('articles', id, `${id} “Крим”`));
  };
  const ids = Array.from({ length: 120 }, (_, number) => `analysis-${number}`);
  const read = () => {
    const file = openRecords(dir);
    return told.map(({ start, length }) => JSON.parse(readAt(file, start, length).toString()).text);
  };
  add(ids);
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(120);
  expect(read()).toEqual(ids.slice(0, told.length).map((id) => `${id} “Крим”`));
  const manifest = records.end();
  expect(read()).toEqual(ids.map((id) => `${id} “Крим”`));
  expect(Object.fromEntries(told.map(({ id, digest }) => [id, digest]))).toEqual(manifest.articles);
});

it('leaves the last good state in its place when new records are abandoned', () => {
  const dir = ownFolder();
  writeRecords(dir, [record('site', 'site', 'good')]);
  const records = startRecords(dir);
  records.add(record('site', 'site', 'bad'));
  records.abandon();
  expect(readRecord(dir, 'site', 'site')).toEqual({ text: 'good' });
  expect(readdirSync(dir)).toEqual(['page-records']);
});
