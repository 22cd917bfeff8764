'use client';

import { useRef, useState, type DragEvent, type FormEvent } from 'react';
import { toApiError, type ApiError } from '../graphql/api-error';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextArea, type Choice } from '../ui/field';
import { Icon } from '../ui/icon';
import { SEVERITIES } from './coe-words';
import { IMPORTED_FILES, importFile, largestImport, type ImportOutcome } from './import-file';
import { ImportReport } from './import-report';

interface Report {
  name: string;
  body: Blob | string;
  key: string;
  state: 'waiting' | 'importing' | 'done' | 'failed';
  result?: ImportOutcome;
  error?: ApiError;
}

interface ImportFormProps {
  teams: readonly Choice[];
  team: string;
  templates: readonly Choice[];
  zones: readonly Choice[];
  zone: string;
}

/** Turns reports into drafts and says what went where. */
export function ImportForm({ teams, team, templates, zones, zone }: ImportFormProps) {
  const [reports, setReports] = useState<Report[]>([]);
  const [pasted, setPasted] = useState('');
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState('');
  const [pending, setPending] = useState(false);
  const files = useRef<HTMLInputElement>(null);

  const change = (key: string, with_: Partial<Report>) => setReports((all) => all.map((report) => (report.key === key ? { ...report, ...with_ } : report)));

  function take(list: FileList | null) {
    const chosen = [...(list ?? [])];
    const isLarge = ({ name, size }: File) => size > largestImport(name);
    const large = chosen.filter(isLarge);
    setProblem(large.map(({ name }) => `${name}: larger than ${largestImport(name) / 1_000_000} MB. Leave out what is embedded in it.`).join(' '));
    setReports((all) => [...all, ...chosen.filter((file) => !isLarge(file)).map((file): Report => ({ name: file.name, body: file, key: crypto.randomUUID(), state: 'waiting' }))]);
    if (files.current) files.current.value = '';
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  async function importAll(waiting: Report[], form: FormData, again = false) {
    setPending(true);
    const text = (name: string) => form.get(name)?.toString() ?? '';
    for (const report of waiting) {
      change(report.key, { state: 'importing', error: undefined });
      try {
        const given = { fileName: report.name, teamKey: text('teamKey'), templateKey: text('templateKey'), severity: text('severity'), zone: text('zone'), again: String(again) };
        const query = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
        change(report.key, { state: 'done', result: await importFile(query, report.body, report.key) });
      } catch (thrown) {
        change(report.key, { state: 'failed', error: toApiError(thrown) });
      }
    }
    setPending(false);
  }
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const fromText: Report[] = pasted.trim() ? [{ name: '', body: pasted, key: crypto.randomUUID(), state: 'waiting' }] : [];
    const waiting = [...reports.filter(({ state }) => state === 'waiting' || state === 'failed'), ...fromText];
    if (waiting.length === 0) return setProblem('Choose a file or paste a report first.');
    setProblem('');
    if (fromText.length > 0) {
      setReports((all) => [...all, ...fromText]);
      setPasted('');
    }
    await importAll(waiting, form);
  }

  const left = reports.filter(({ state }) => state === 'waiting' || state === 'failed').length + (pasted.trim() ? 1 : 0);
  return (
    <form onSubmit={send} className="grid gap-6">
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`rounded-md border border-dashed px-5 py-8 text-center ${over ? 'border-accent bg-accent-wash' : 'border-control'}`}
      >
        <p className="flex flex-wrap items-center justify-center gap-x-2 text-soft">
          <Icon name="upload" />
          <span>Drop Markdown, Word or exported JSON files here, or</span>
          <Button size="sm" onClick={() => files.current?.click()}>
            Choose files
          </Button>
        </p>
        <input ref={files} type="file" multiple accept={IMPORTED_FILES} className="sr-only" aria-label="Files to import" tabIndex={-1} onChange={(event) => take(event.target.files)} />
        <p className="mt-2 text-sm text-faint">Nothing is lost: text that fits nowhere stands in a section of its own.</p>
      </div>
      <TextArea label="Or paste a report" value={pasted} onChange={(event) => setPasted(event.target.value)} className="[&_textarea]:max-h-80 [&_textarea]:font-mono [&_textarea]:text-sm" />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label="Team" name="teamKey" choices={teams} defaultValue={team} />
        <SelectField label="Template" name="templateKey" choices={[{ value: '', label: 'As the file says, or the standard one' }, ...templates]} />
        <SelectField label="Severity" name="severity" defaultValue="3" choices={SEVERITIES.map(({ value, meaning }) => ({ value: String(value), label: `${value} – ${meaning}` }))} hint="Where the report does not say." />
        <SelectField label="Time zone" name="zone" choices={zones} defaultValue={zone} hint="Of times that name none." />
      </div>
      {problem && <ErrorNote message={problem} />}
      <div>
        <Button type="submit" variant="primary" pending={pending}>
          {left > 1 ? `Import ${left} reports` : 'Import'}
        </Button>
      </div>
      {reports.length > 0 && (
        <ul className="border-t border-line" aria-live="polite">
          {reports.map((report) => (
            <li key={report.key} className="border-b border-line py-3">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="font-medium">{report.name || 'Pasted report'}</span>
                <span className="text-sm text-faint">{report.state === 'importing' ? 'importing …' : report.state === 'waiting' ? 'not imported yet' : report.state === 'done' ? 'imported' : 'not imported'}</span>
              </p>
              {report.error && (
                <div className="mt-2">
                  <ErrorNote message={report.error.message} correlationId={report.error.correlationId} />
                </div>
              )}
              {report.result && <ImportReport result={report.result} />}
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
