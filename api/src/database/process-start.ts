import { existsSync, readFileSync } from 'node:fs';

/** When a process began, in the kernel's ticks since boot: together with its number it names one process. Empty when there is none. */
export function processStart(pid: number): string {
  try {
    if (existsSync('/proc/self/stat')) {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The command in brackets may hold blanks and brackets itself.
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    }
    return isAlive(pid) ? 'running' : '';
  } catch {
    return '';
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
