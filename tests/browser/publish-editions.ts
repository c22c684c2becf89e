import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import { expect } from 'vitest';
import type { ArticleOpenData } from '../../src/open-data/article-schema.ts';
import { buildSite, runScript } from '../set-up/build-site.ts';
import { elements, readPages } from '../site/built-pages.ts';
import { firstId, retired, secondId, writeFirstEdition, writeSecondEdition } from './editions.ts';

/** A link that a reader may have kept, and the words it led to. */
export interface Link {
  readonly address: string;
  readonly words: string;
}

/** What readers of the first edition had. */
export interface FirstEdition {
  readonly article: ArticleOpenData;
  readonly statements: readonly Link[];
}

type Environment = Readonly<Record<'CONTENT_DIR' | 'OUT_DIR', string>>;

/**
 * Publishes the first edition and, over it, the second, by the commands that editors use: the ledger asks what
 * became of two paragraphs, and they are retired.
 */
export async function publishBothEditions(environment: Environment): Promise<FirstEdition> {
  writeFirstEdition(environment.CONTENT_DIR);
  await buildSite(environment);
  await permalinks(environment, 0);
  const article: ArticleOpenData = JSON.parse(
    readFileSync(join(environment.OUT_DIR, 'articles', `${firstId}.json`), 'utf8'),
  );
  const statements = readStatements(environment.OUT_DIR);

  writeSecondEdition(environment.CONTENT_DIR);
  const refused = await permalinks(environment, 1);
  const gone = (start: string) => article.paragraphs.find(({ text }) => text.startsWith(start))?.id ?? start;
  const [kept, withheld] = [gone(retired.withText), gone(retired.withoutText)];
  for (const id of [kept, withheld]) expect(refused).toContain(`#${id} is gone`);
  expect(refused.match(/is gone/g)).toHaveLength(2);
  await permalinks(environment, 0, 'retire', secondId, kept, '--keep-text');
  await permalinks(environment, 0, 'retire', secondId, withheld, '--no-text');
  await permalinks(environment, 0);
  await buildSite(environment);
  return { article, statements };
}

/** `npm run permalinks`, which must end so. */
async function permalinks(
  environment: Environment,
  status: number,
  ...args: readonly string[]
): Promise<string> {
  const finished = await runScript('permalinks', environment, args);
  expect(finished.status, finished.output).toBe(status);
  return finished.output;
}

function readStatements(dir: string): readonly Link[] {
  const pages = readPages({ dir, base: '/', origin: '' });
  return pages
    .filter(({ path }) => path.startsWith(`/articles/${firstId}/`))
    .flatMap((page) =>
      elements(page, ({ properties }) => /^s-/.test(String(properties['id']))).map((element) => ({
        address: `${page.path}#${element.properties['id']}`,
        words: textOf({
          ...element,
          children: element.children.filter(
            (child) =>
              child.type !== 'element' || ![child.properties['className']].flat().includes('note-ref'),
          ),
        }),
      })),
    );
}
