// npm run bench:rules [-- --errors]: our rules and their peers on the same sets, in one run. Figures, never a test.
import { cpus, loadavg } from 'node:os';
import { printErrors } from './errors.js';
import { acronymsTable, aloneTable, hardSentencesTable } from './language-tables.js';
import { directoryTable, namesTable, reportsTable } from './names-table.js';
import { payloadTable } from './payload.js';
import { readReports } from './read-reports.js';
import { speedTable } from './speed.js';

const reports = readReports();

if (process.argv.includes('--errors')) printErrors(reports);
else {
  print('Names, our sentences, no directory', namesTable());
  print('Names, our sentences, the members in a directory', directoryTable());
  if (reports) print(`Names, ${reports.length} real reports, no directory`, reportsTable(reports));
  else console.log('\nNames, real reports: left out, because POSTMORTEM_CORPUS does not name the folder of reports.');
  print('Acronyms, our passages', acronymsTable());
  print('Sentences that are hard to read', hardSentencesTable());
  print('Rules without a peer', aloneTable());
  print('What a browser loads', await payloadTable());
  print(`Speed, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, load ${loadavg()[0]!.toFixed(1)}`, speedTable());
}

function print(title: string, table: object): void {
  console.log(`\n${title}`);
  console.table(table);
}
