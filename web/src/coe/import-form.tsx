'use client';

import { useRef, useState, type DragEvent, type FormEvent } from 'react';
import { toApiError, type ApiError } from '../graphql/api-error';
import { execute } from '../graphql/client';
import { ImportCoeDocument, type ImportCoeMutation } from '../graphql/generated/graphql';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextArea, type Choice } from '../ui/field';
import { Icon } from '../ui/icon';
import { SEVERITIES } from './coe-words';
import { ImportReport } from './import-report';

interface Report {
  name: string;
  markdown: string;
  key: string;
  state: 'waiting' | 'importing' | 'done' | 'failed';
  result?: ImportCoeMutation['importCoe'];
  error?: ApiError;
}

const LARGEST = 1_000_000;

interface ImportFormProps {
  teams: readonly Choice[];
  team: string;
  templates: readonly Choice[];
  zones: readonly Choice[];
  zone: string;
}

/** Turns Markdown reports into drafts and says what went where. */
export function ImportForm({ teams, team, templates, zones, zone }: ImportFormProps) {
  const [reports, setReports] = useState<Report[]>([]);
  const [pasted, setPasted] = useState('');
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState('');
  const [pending, setPending] = useState(false);
  const files = useRef<HTMLInputElement>(null);

  const change = (key: string, with_: Partial<Report>) => setReports((all) => all.map((report) => (report.key === key ? { ...report, ...with_ } : report)));

  async function take(list: FileList | null) {
    const chosen = [...(list ?? [])];
    const large = chosen.filter(({ size }) => size > LARGEST);
    setProblem(large.length ? `${large.map(({ name }) => name).join(', ')}: larger than 1 MB. A report is text; leave out what is embedded in it.` : '');
    const read = await Promise.all(chosen.filter(({ size }) => size <= LARGEST).map(async (file) => ({ name: file.name, markdown: await file.text() })));
    setReports((all) => [...all, ...read.map((report): Report => ({ ...report, key: crypto.randomUUID(), state: 'waiting' }))]);
    if (files.current) files.current.value = '';
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  }

  async function importAll(waiting: Report[], form: FormData, again = false) {
    setPending(true);
    const text = (name: string) => form.get(name)?.toString() ?? '';
    for (const report of waiting) {
      change(report.key, { state: 'importing', error: undefined });
      try {
        const { importCoe } = await execute(ImportCoeDocument, {
          input: {
            idempotencyKey: report.key,
            markdown: report.markdown,
            fileName: report.name || null,
            teamKey: text('teamKey'),
            templateKey: text('templateKey') || null,
            severity: Number(text('severity')),
            zone: text('zone'),
            again,
          },
        });
        change(report.key, { state: 'done', result: importCoe });
      } catch (thrown) {
        change(report.key, { state: 'failed', error: toApiError(thrown) });
      }
    }
    setPending(false);
  }
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const fromText: Report[] = pasted.trim() ? [{ name: '', markdown: pasted, key: crypto.randomUUID(), state: 'waiting' }] : [];
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
          <span>Drop Markdown files here, or</span>
          <Button size="sm" onClick={() => files.current?.click()}>
            Choose files
          </Button>
        </p>
        <input ref={files} type="file" multiple accept=".md,.markdown,.txt,text/markdown,text/plain" className="sr-only" aria-label="Markdown files" tabIndex={-1} onChange={(event) => void take(event.target.files)} />
        <p className="mt-2 text-sm text-faint">Nothing is lost: text that fits nowhere stands in a section of its own.</p>
      </div>
      <TextArea label="Or paste a report" value={pasted} onChange={(event) => setPasted(event.target.value)} className="[&_textarea]:max-h-80 [&_textarea]:font-mono [&_textarea]:text-sm" />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label="Team" name="teamKey" choices={teams} defaultValue={team} />
        <SelectField label="Template" name="templateKey" choices={templates} />
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
