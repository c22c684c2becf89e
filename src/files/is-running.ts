import { readFileSync } from 'node:fs';

/** Whether a process with this number is at work. One that has ended is not, even if its parent never asks for it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

/**
 * Under a first process that does not collect its orphans, as in many containers, the number of a killed process
 * stays taken. Linux tells it by the state after the name in brackets, https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html.
 */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    // No such file system, or the process ended just now; its number is free at the next look.
    return false;
  }
}
