import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { examine } from '../../src/publication/examine.ts';
import { readSettings } from '../../src/settings.ts';
import { anyEdit, applyEdit, type ContentFiles, type Edit } from '../publication/random-edits.ts';
import { smallArchive } from '../publication/small-archive.ts';
import { buildSite } from '../set-up/build-site.ts';
import { ownFolder, readTree, writeFiles } from '../set-up/own-folder.ts';

/** Sequences of whole builds to try; the records alone are tried far more often in `tests/publication`. */
const sequences = Number(process.env['BUILD_SEQUENCES'] ?? 3);

const step = fc.record({
  edits: fc.array(anyEdit, { minLength: 3, maxLength: 8 }),
  place: fc.constantFrom({ BASE_PATH: '/' }, { BASE_PATH: '/' }, { SECTION_PAGES: 'off' }),
});

it('builds after random edits what a clean cache gives, byte for byte', { timeout: 900_000 }, async () => {
  let built = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
      const folder = ownFolder();
      const content = join(folder, 'content');
      const build = async (cache: string, out: string, place: Readonly<Record<string, string>>) => {
        const environment = {
          CONTENT_DIR: content,
          CACHE_DIR: join(folder, cache),
          OUT_DIR: join(folder, out),
        };
        await buildSite({ ...environment, SEARCH: 'off', ...place });
        return readTree(environment.OUT_DIR);
      };
      let files = smallArchive;
      writeFiles(content, files);
      let warm = await build('warm', 'site', {});
      for (const { edits, place } of steps) {
        for (const edit of edits) files = await applyIfGood(files, edit, content);
        warm = await build('warm', 'site', place);
        built++;
      }
      expect(files).not.toEqual(smallArchive);
      expect(warm).toEqual(await build('cold', 'clean', steps.at(-1)?.place ?? {}));
    }),
    { numRuns: sequences, seed: 7, endOnFailure: true },
  );
  expect(built).toBeGreaterThan(sequences);
});

/** Leaves `content` as it was where the edit would make an error: a site is only ever built from good content. */
async function applyIfGood(files: ContentFiles, edit: Edit, content: string): Promise<ContentFiles> {
  const edited = applyEdit(files, edit);
  replaceFiles(content, edited);
  const settings = readSettings({ CONTENT_DIR: content, CACHE_DIR: ownFolder() });
  if (!(await examine(settings, { drafts: false })).hasErrors) return edited;
  replaceFiles(content, files);
  return files;
}

function replaceFiles(dir: string, files: ContentFiles): void {
  rmSync(dir, { recursive: true, force: true });
  writeFiles(dir, files);
}

it('renders kept pages again when a component, a style, a script or the wording changes', {
  timeout: 300_000,
}, async () => {
  const project = ownFolder();
  for (const name of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(resolve(name), join(project, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  writeFiles(join(project, 'content'), smallArchive);
  const build = async (cache: string, out: string) => {
    const environment = { CONTENT_DIR: 'content', SEARCH: 'off', CACHE_DIR: cache, OUT_DIR: out };
    await buildSite(environment, project);
    return readTree(join(project, out));
  };
  const change = (path: string, from: string | RegExp, to: string) => {
    const text = readFileSync(join(project, path), 'utf8');
    expect(text).not.toBe(text.replace(from, to));
    writeFileSync(join(project, path), text.replace(from, to));
  };
  const before = await build('warm', 'site');
  change('src/components/Footer.astro', /<\/footer>/, '<p>Mark of the component</p></footer>');
  change('src/styles/tokens.css', /--paper: [^;]+/, '--paper: #123456');
  change('src/scripts/copy.ts', /$/, "\ndocument.addEventListener('mark', () => console.log('mark'));\n");
  change('src/kinds.ts', "label: 'Countries'", "label: 'Mark of the table'");
  const after = await build('warm', 'site');
  const page = 'articles/strait/index.html';
  expect(after.get(page)).toContain('Mark of the component');
  expect(after.get(page)).toContain('#123456');
  expect(after.get(page)).not.toBe(before.get(page));
  expect(after.get('countries/index.html')).toContain('Mark of the table');
  expect(after).toEqual(await build('cold', 'clean'));
});
