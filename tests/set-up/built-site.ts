import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteServer } from '../../src/hosting/site-server.ts';
import { buildSite } from './build-site.ts';
import { chromiumSources, startChromium } from './chromium-sources.ts';
import { findChromium } from './find-chromium.ts';

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
  const servers: Server[] = [];

  async function buildAndServe(name: string, base: string): Promise<BuiltSite> {
    const dir = join(folder, name);
    await buildSite({ OUT_DIR: dir, CACHE_DIR: join(folder, 'cache'), BASE_PATH: base });
    const server = createServer(siteServer(dir, base));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { dir, base, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  project.provide('chromium', await findChromium(chromiumSources, startChromium));
  project.provide('site', await buildAndServe('root', '/'));
  project.provide('newsSite', await buildAndServe('news', '/news/'));

  return () => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
