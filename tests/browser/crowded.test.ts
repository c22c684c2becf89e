import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteServer } from '../../src/hosting/site-server.ts';
import { buildSite } from '../set-up/build-site.ts';
import { writeCrowdedContent } from './crowded-content.ts';
import { faultsOf } from './faults-of.ts';
import { useBrowser } from './launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-crowded-'));
const environment = {
  CONTENT_DIR: join(folder, 'content'),
  CACHE_DIR: join(folder, 'cache'),
  OUT_DIR: join(folder, 'site'),
  SEARCH: 'off',
  CARDS: 'off',
  PRECOMPRESS: 'off',
};

describe('of fifty articles about the same seven names', () => {
  const open = useBrowser();
  let server: Server;
  let origin = '';
  let country = '';

  beforeAll(async () => {
    country = `/${writeCrowdedContent(environment.CONTENT_DIR).find((ref) => ref.startsWith('countries/'))}/`;
    await buildSite(environment);
    server = createServer(siteServer(environment.OUT_DIR, '/'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each<readonly [what: string, path: () => string]>([
    ['the front page', () => '/'],
    ['the archive', () => '/articles/'],
    ['an article with everything', () => '/articles/everything/'],
    ['a section with everything', () => '/articles/everything/words/'],
    ['the names of an article', () => '/articles/everything/names/'],
    ['an entry that many passages name', () => country],
    ['its passages, continued', () => `${country}3/`],
    ['an index of one entry', () => '/countries/'],
    ['an index of none', () => '/places/'],
    ['a map of nothing', () => '/map/'],
    ['the timeline', () => '/timeline/'],
    ['the statements', () => '/statements/'],
    ['the corrections', () => '/corrections/'],
  ])('%s is sound and accessible in every view', async (_, path) => {
    expect(await faultsOf(open, origin + path())).toEqual([]);
  });
});
