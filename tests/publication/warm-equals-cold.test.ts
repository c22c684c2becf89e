import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { recordPermalinks } from '../../src/desk/permalinks/record-permalinks.ts';
import { outputFiles } from '../../src/publication/output-files.ts';
import { type Prepared, prepare } from '../../src/publication/prepare.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';
import { anyEdit, applyEdit, type ContentFiles } from './random-edits.ts';
import { smallArchive } from './small-archive.ts';

/** Sequences of edits to try: more by hand, `EDIT_SEQUENCES=2000 npx vitest run tests/publication`. */
const sequences = Number(process.env['EDIT_SEQUENCES'] ?? 40);

const places = [
  {},
  { SECTION_PAGES: 'off' },
  { BASE_PATH: '/news/' },
  { SITE_URL: 'https://other.example' },
] as const;

const step = fc.record({
  edits: fc.array(anyEdit, { minLength: 1, maxLength: 3 }),
  place: fc.constantFrom(...places),
  permalinks: fc.boolean(),
});

it('after any edits the records, data and search are those of a clean cache', {
  timeout: 300_000,
}, async () => {
  let built = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const folder = ownFolder();
      let files: ContentFiles = smallArchive;
      for (const { edits, place, permalinks } of steps) {
        files = edits.reduce(applyEdit, files);
        replaceContent(join(folder, 'content'), files);
        const settings = settingsFor(folder, 'warm', place);
        const warm = await prepare(settings, { drafts: false });
        const clean = settingsFor(folder, `cold-${built}`, place);
        const cold = await prepare(clean, { drafts: false });
        expect(warm.problems).toEqual(cold.problems);
        if (cold.hasErrors) continue;
        built++;
        expect(warm.manifest).toEqual(cold.manifest);
        expect(recordsOf(settings)).toEqual(recordsOf(clean));
        expect(await everythingElse(warm, settings)).toEqual(await everythingElse(cold, clean));
        if (permalinks) await recordPermalinks(settings);
      }
    }),
    { numRuns: sequences, seed: 2021, endOnFailure: sequences < 100 },
  );
  // Most edits must be good ones, or this proves little.
  expect(built).toBeGreaterThan(sequences);
});

/** Keeps the ledger, which is not the editors’ to write. */
function replaceContent(dir: string, files: ContentFiles): void {
  for (const path of Object.keys(smallArchive)) {
    rmSync(join(dir, path.split('/')[0] ?? ''), { recursive: true, force: true });
  }
  writeFiles(dir, files);
}

function settingsFor(folder: string, cache: string, place: Readonly<Record<string, string>>): Settings {
  return readSettings({
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'site'),
    CACHE_DIR: join(folder, cache),
    ...place,
  });
}

function recordsOf({ cacheDir }: Settings): string {
  return readFileSync(join(cacheDir, 'page-records'), 'utf8');
}

async function everythingElse(prepared: Prepared, settings: Settings) {
  const { articles, entities } = prepared;
  const files = await Array.fromAsync(outputFiles(prepared, settings), (file) =>
    'make' in file ? { ...file, make: file.make() } : file,
  );
  return { files, search: [...searchRecords(articles, entities, addresses(settings))] };
}
