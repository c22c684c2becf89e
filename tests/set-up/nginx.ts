import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installDebianPackages } from './debian-packages.ts';

const executables = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
const brotliModules = ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'];

export interface Nginx {
  readonly executable: string;
  /** Path of the module that sends `.br` files; undefined where it is not installed. */
  readonly brotliModule: string | undefined;
}

/** The nginx of this machine, brought by apt where there is none; undefined where that cannot be done. */
export function findNginx(): Nginx | undefined {
  if (!executables.some(existsSync)) {
    try {
      installDebianPackages(['nginx-light', 'libnginx-mod-http-brotli-static']);
    } catch (error) {
      console.warn(`No nginx here, and none to be had: ${(error as Error).message}`);
    }
  }
  const executable = executables.find(existsSync);
  return executable === undefined ? undefined : { executable, brotliModule: brotliModules.find(existsSync) };
}

/**
 * Starts nginx with `siteConfig` inside an otherwise plain configuration.
 *
 * @returns a function that ends it.
 * @throws with what nginx said when it does not accept the configuration.
 */
export async function startNginx(nginx: Nginx, siteConfig: string, origin: string): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-nginx-'));
  const config = join(folder, 'nginx.conf');
  writeFileSync(join(folder, 'site.conf'), siteConfig);
  writeFileSync(config, mainConfig(folder, nginx.brotliModule));
  execFileSync(nginx.executable, ['-t', '-q', '-c', config, '-p', folder], { stdio: 'pipe' });
  const child = spawn(nginx.executable, ['-c', config, '-p', folder, '-g', 'daemon off;'], {
    stdio: 'ignore',
  });
  const stop = () => {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  if (await answers(origin, child)) return stop;
  stop();
  throw new Error('nginx does not answer.');
}

function mainConfig(folder: string, brotliModule: string | undefined): string {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${brotliModule === undefined ? '' : `load_module ${brotliModule};`}
${user}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  include ${folder}/site.conf;
}
`;
}

async function answers(origin: string, child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 50 && child.exitCode === null; attempt++) {
    try {
      await fetch(origin);
      return true;
    } catch {
      await wait(100);
    }
  }
  return false;
}
