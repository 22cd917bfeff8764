import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Holds a data folder for this process, so that two starts on one folder end in a clear message. */
export function lockFolder(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, 'service.pid');
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, `${process.pid}\n${startOf(process.pid)}\n`, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 1) throw error;
      const [pid = '', start = ''] = readFileSync(file, 'utf8').split('\n');
      if (Number(pid) && startOf(Number(pid)) === start && start !== '') {
        throw new Error(`Corrigenda already runs on ${directory} (process ${pid}). Stop it first, or set CORRIGENDA_DATA_DIR to another folder.`);
      }
      rmSync(file, { force: true });
    }
  }
  return () => {
    if (existsSync(file) && readFileSync(file, 'utf8').startsWith(`${process.pid}\n`)) rmSync(file, { force: true });
  };
}

/** When the process began, in the kernel's ticks: together with its number it names one process. */
function startOf(pid: number): string {
  try {
    if (!existsSync('/proc')) {
      process.kill(pid, 0);
      return 'running';
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
