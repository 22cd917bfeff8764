import { BadUsage } from './cli/bad-usage.js';
import { checkFile } from './cli/check-file.js';
import { findFiles } from './cli/find-files.js';
import { readArguments, USAGE } from './cli/read-arguments.js';
import { readOptions } from './cli/read-options.js';
import { writeReports } from './cli/write-reports.js';

/** Carries out `corrigenda-check` and says how it ended; the usage tells what the numbers mean. */
function main(args: string[]): number {
  const { isHelp, format, lists, paths } = readArguments(args);
  if (isHelp) {
    process.stdout.write(USAGE);
    return 0;
  }
  const options = readOptions(lists, process.cwd());
  const reports = findFiles(paths).map((file) => checkFile(file, options));
  process.stdout.write(writeReports(reports, format, process.env['GITHUB_WORKSPACE'] ?? process.cwd()));
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === 'must')) ? 1 : 0;
}

function report(error: unknown): number {
  if (error instanceof BadUsage) {
    process.stderr.write(`corrigenda-check: ${error.message}\n\n${USAGE}`);
    return 2;
  }
  process.stderr.write(`corrigenda-check: this is a fault of the command, not of the report.\n${error instanceof Error ? error.stack : String(error)}\n`);
  return 3;
}

// Nobody reads on: there is nothing left to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}
