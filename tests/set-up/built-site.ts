import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { chromiumSources, startChromium } from './chromium-sources.ts';
import { findChromium } from './find-chromium.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

/** A built folder and where it is served while the tests run. */
export interface BuiltSite {
  readonly dir: string;
  readonly base: string;
  /** `http://127.0.0.1:12345`. */
  readonly origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** This project’s own content at the top of a host. */
    site: BuiltSite;
    /** The same under a sub-path. */
    newsSite: BuiltSite;
    /** Path of a Chromium that starts. */
    chromium: string;
  }
}

/** Builds this project’s content twice, at `/` and under `/news/`, serves both, and finds a browser. */
export default async function setUp(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-site-'));
  const served: ServedSite[] = [];

  async function buildAndServe(name: string, base: string): Promise<BuiltSite> {
    const dir = join(folder, name);
    await buildSite({ OUT_DIR: dir, CACHE_DIR: join(folder, 'cache'), BASE_PATH: base });
    const site = await serveSite(dir, base);
    served.push(site);
    return { dir, base, origin: site.origin };
  }

  project.provide('chromium', await findChromium(chromiumSources, startChromium));
  project.provide('site', await buildAndServe('root', '/'));
  project.provide('newsSite', await buildAndServe('news', '/news/'));

  return () => {
    for (const site of served) site.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
