import { spawn } from 'node:child_process';

/** What a build is told through its environment: `CONTENT_DIR`, `OUT_DIR`, `BASE_PATH` … */
export type BuildEnvironment = Readonly<Record<string, string>>;

export interface Finished {
  readonly status: number | null;
  /** What it said on both streams, in order. */
  readonly output: string;
}

/** Set by the test runner for its own use; a build that saw them would be a test build. */
const runnersOwn = /^(NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_OPTIONS|FORCE_COLOR)$/;

/** Settings of the shell must not leak into builds that tests describe. */
const settings =
  /^(CONTENT_DIR|OUT_DIR|CACHE_DIR|SITE_URL|BASE_PATH|PARTS|PRECOMPRESS|SEARCH|CARDS|SECTION_\w+|PORT|HOST)$/;

/** Environment for a command that tests start: the shell’s, less what would change its results. */
export function cleanEnvironment(own: BuildEnvironment): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !runnersOwn.test(name) && !settings.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1', ...own };
}

/** Starts a command and gathers what it says on both streams. */
export function startCommand(
  command: string,
  args: readonly string[],
  environment: BuildEnvironment,
  project = process.cwd(),
) {
  const child = spawn(command, args, {
    cwd: project,
    env: cleanEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
  return { child, finished };
}

/** Runs an npm script of this project, as a user would. */
export function runScript(
  script: string,
  environment: BuildEnvironment,
  args: readonly string[] = [],
  project = process.cwd(),
): Promise<Finished> {
  const given = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  return startCommand('npm', given, environment, project).finished;
}

/**
 * @param project another copy of this project to build with.
 * @throws with all that the build said when it fails.
 */
export async function buildSite(environment: BuildEnvironment, project?: string): Promise<void> {
  const { status, output } = await runScript('build', environment, [], project);
  if (status !== 0) throw new Error(`npm run build ended with ${status}:\n${output}`);
}
