import 'reflect-metadata';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { doctor } from './cli/doctor.js';
import { exportCoes, type ExportFlags } from './cli/export-coes.js';
import { importFiles } from './cli/import-files.js';
import { migrateDatabase } from './cli/migrate-database.js';
import { BadUsage, clientSettings } from './cli/client-settings.js';
import { ConfigError } from './config.js';
import { VERSION } from './version.js';

const EXIT = `
Exit status: 0 everything was done, 1 something failed, 2 the command was not used as it should be.`;

const CLIENT = `
CORRIGENDA_URL (http://127.0.0.1:3000) names the service. CORRIGENDA_TOKEN, or a file named by CORRIGENDA_TOKEN_FILE, holds a token made
under Settings; in a demo none is needed.`;

const root = process.env['CORRIGENDA_ROOT'] ?? path.resolve(import.meta.dirname, import.meta.dirname.includes(`${path.sep}dist${path.sep}`) ? '../../../..' : '../..');
if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));

// Whoever reads only the first lines, as `head` does, has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const say = (text: string) => void process.stdout.write(`${text}\n`);

interface ImportFlags {
  team: string;
  template?: string;
  zone?: string;
  severity?: number;
  again?: true;
  json?: true;
}

function severity(text: string): number {
  if (!/^[1-4]$/.test(text)) throw new InvalidArgumentError('Severity is 1 (worst) to 4.');
  return Number(text);
}

function coeNumber(text: string, before: string[] = []): string[] {
  const number = /^(?:COE-)?([1-9]\d{0,8})$/i.exec(text)?.[1];
  if (!number) throw new InvalidArgumentError('Name a COE by its number, such as 214.');
  return [...before, number];
}

const program = new Command('corrigenda').description('Works with a Corrigenda service.').version(VERSION).addHelpText('after', EXIT).exitOverride().showHelpAfterError();

program
  .command('import')
  .description('Makes a draft COE of every report, and says what went where and what is missing.')
  .argument('<file...>', 'Markdown in UTF-8 (or UTF-16 with a byte order mark), Word (.docx), or the JSON of an export')
  .requiredOption('--team <key>', 'the team that will own the COEs')
  .option('--template <key>', 'standard, near-miss, security …')
  .option('--zone <zone>', 'time zone of times whose zone a report does not name, such as Europe/Berlin (UTC)')
  .option('--severity <number>', '1 (worst) to 4, where a report does not say (3)', severity)
  .option('--again', 'import a report that the team has imported before a second time')
  .option('--json', 'print the reports as JSON')
  .addHelpText(
    'after',
    `${CLIENT}
A file that fails does not keep the others from being imported.
${EXIT}`,
  )
  .action(async (files: string[], { team, template, zone, severity: level, again, json }: ImportFlags) => {
    const options = { teamKey: team, templateKey: template, zone, severity: level, again };
    process.exitCode = await importFiles(files, options, clientSettings(process.env), { json: json ?? false, say });
  });

program
  .command('export')
  .description('Writes COEs to files: Markdown, Word, PDF, or the JSON that an import reads back without loss.')
  .argument('<number...>', '214, or COE-214', coeNumber)
  .addOption(new Option('--format <format>', 'of the files').choices(['md', 'docx', 'pdf', 'json']).default('md'))
  .option('--revision <revision>', 'a number, or “draft” for the draft as it stands (what the reading page shows)')
  .option('--output <path>', 'a folder, a file when one COE is named, or - for standard output', '.')
  .addHelpText('after', `${CLIENT}
${EXIT}`)
  .action(async (numbers: string[], flags: ExportFlags) => {
    process.exitCode = await exportCoes(numbers, flags, clientSettings(process.env), say);
  });

program
  .command('migrate')
  .description('Brings the database named by DATABASE_URL up to date; for services that run with CORRIGENDA_MIGRATE=0.')
  .action(async () => {
    process.exitCode = await migrateDatabase(process.env, root, say);
  });

program
  .command('doctor')
  .description('Checks settings, database, data folder and build, and says how to put right what is wrong.')
  .action(async () => {
    process.exitCode = await doctor(process.env, root, say);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof BadUsage || error instanceof ConfigError) {
    process.stderr.write(`corrigenda: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
