import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The last processor that this process may use, since the first one serves most interrupts; undefined where `taskset`
 * (Linux) cannot pin a process to it.
 */
export function findCore(): number | undefined {
  const core = lastAllowed();
  if (core === undefined) return undefined;
  return spawnSync('taskset', ['-c', String(core), 'true']).status === 0 ? core : undefined;
}

function lastAllowed(): number | undefined {
  try {
    const [, last] = /^Cpus_allowed_list:.*?(\d+)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return last === undefined ? undefined : Number(last);
  } catch {
    return undefined;
  }
}
