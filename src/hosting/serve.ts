import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { readSettings, type Settings, SettingsError } from '../settings.ts';
import { siteServer } from './site-server.ts';

/** `npm run serve`: the built folder on this machine, for a look before it goes to a host. */
const { outDir, base, port } = settings();
const hosts = process.env['HOST'] ? [process.env['HOST']] : ['127.0.0.1', '::1'];

if (!existsSync(join(outDir, 'index.html'))) stop(`${outDir} holds no site. Build it first: npm run build.`);

const answer = siteServer(outDir, base);
for (const host of hosts) {
  const server = createServer(answer);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') stop(`Port ${port} is taken. Choose another: PORT=4322 npm run serve.`);
    // A machine without IPv6 serves on the other address.
    if (host !== '::1') stop(error.message);
  });
  server.listen(port, host);
  if (host === hosts[0]) server.on('listening', () => console.log(`http://localhost:${port}${base}`));
}

function settings(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (error instanceof SettingsError) stop(error.message);
    throw error;
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
