import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rememberFrontmatter } from '../../src/publication/remember-frontmatter.ts';
import { readContent } from '../../src/read/read-content.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';

const frontmatters = {
  plain: 'title: A\nlist: [1, "2", null, true]\ndates:\n  - { phrase: this fall, value: 2021-23 }',
  proto: '__proto__: own',
  empty: '# nothing',
  infinite: 'a: [.inf, -.INF, .nan, -0, 1]',
  broken: 'title: [',
};

it('reads from memory what it would parse, with the same problems', async () => {
  const contentDir = contentOf(frontmatters);
  const fresh = await readContent(contentDir);
  const cacheDir = ownFolder();
  expect(await readRemembering(contentDir, cacheDir)).toEqual(summaryOf(fresh));
  expect(await readRemembering(contentDir, cacheDir)).toEqual(summaryOf(fresh));
  const kept = readFileSync(join(cacheDir, 'frontmatter'), 'utf8');
  expect(kept.trimEnd().split('\n')).toHaveLength(3);
});

it('takes no value from a line that is damaged', async () => {
  const contentDir = contentOf({ plain: frontmatters.plain });
  const cacheDir = ownFolder();
  const read = await readRemembering(contentDir, cacheDir);
  const file = join(cacheDir, 'frontmatter');
  writeFileSync(file, readFileSync(file, 'utf8').replace('this fall', 'that fall'));
  expect(await readRemembering(contentDir, cacheDir)).toEqual(read);
});

function contentOf(yamls: Readonly<Record<string, string>>): string {
  const dir = ownFolder();
  const files = Object.entries(yamls).map(([id, yaml]) => [
    `articles/${id}.md`,
    `---\n${yaml}\n---\n\nBody\n`,
  ]);
  writeFiles(dir, Object.fromEntries(files));
  return dir;
}

async function readRemembering(contentDir: string, cacheDir: string) {
  const known = rememberFrontmatter(cacheDir, 'version');
  const folder = await readContent(contentDir, known);
  known.save();
  return summaryOf(folder);
}

function summaryOf({ files, problems }: Awaited<ReturnType<typeof readContent>>) {
  return { problems, values: files.map(({ id, frontmatter: { sound, value } }) => ({ id, sound, value })) };
}
