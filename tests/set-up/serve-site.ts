import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/hosting/site-server.ts';

export interface ServedSite {
  /** `http://127.0.0.1:12345`. */
  readonly origin: string;
  close(): void;
}

/** Serves a built folder on a free port of this machine. */
export async function serveSite(dir: string, base = '/'): Promise<ServedSite> {
  const server = createServer(siteServer(dir, base));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
