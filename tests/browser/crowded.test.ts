import { describe, expect, it } from 'vitest';
import { buildSite } from '../set-up/build-site.ts';
import { writeCrowdedContent } from './crowded-content.ts';
import { faultsOf } from './faults-of.ts';
import { useBrowser } from './launch.ts';
import { useOwnSite } from './own-site.ts';

describe('of fifty articles about the same seven names', () => {
  const open = useBrowser();
  let country = '';
  const site = useOwnSite(async (environment) => {
    country = `/${writeCrowdedContent(environment.CONTENT_DIR).find((ref) => ref.startsWith('countries/'))}/`;
    await buildSite(environment);
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
    expect(await faultsOf(open, site.origin + path())).toEqual([]);
  });
});
