'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, type DragEvent } from 'react';
import { ImportWordsDocument, type ImportWordsMutation, type WordListName } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';
import { Icon } from '../ui/icon';
import { toast } from '../ui/toast';
import { ImportPreview } from './import-preview';
import { LISTS } from './list-words';

const LARGEST = 2_000_000;

/** Takes a table, shows what every line of it would do, and then does it. */
export function ImportWords({ list, onClose }: { list: WordListName; onClose(): void }) {
  const router = useRouter();
  const [csv, setCsv] = useState('');
  const [plan, setPlan] = useState<ImportWordsMutation['importWords']>();
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const run = useMutation(ImportWordsDocument);
  const words = LISTS[list];

  async function look(text: string) {
    setCsv(text);
    setProblem('');
    const done = await run.run({ input: { list, csv: text, dryRun: true } });
    setPlan(done?.importWords);
  }
  async function take(files: FileList | null) {
    const [chosen] = files ?? [];
    if (file.current) file.current.value = '';
    if (!chosen) return;
    if (chosen.size > LARGEST) return setProblem(`${chosen.name} is larger than 2 MB. Split it.`);
    await look(await chosen.text());
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  }
  async function apply() {
    const done = await run.run({ input: { list, csv, dryRun: false } });
    if (!done) return;
    const { added, changed } = done.importWords;
    toast(`${added} added, ${changed} changed in ${words.inWords}.`);
    onClose();
    router.refresh();
  }

  const doing = plan && [plan.added && `add ${plan.added}`, plan.changed && `change ${plan.changed}`].filter(Boolean).join(' and ');
  return (
    <Dialog open wide onOpenChange={(open) => !open && onClose()} title={`Import into ${words.inWords}`} description={`Columns: ${words.columns}. A heading may be missing; nothing is removed.`}>
      {!plan ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void look(csv);
          }}
          className="grid gap-4"
        >
          <div
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
            className={`flex flex-wrap items-center justify-between gap-3 rounded-md border border-dashed px-4 py-4 ${over ? 'border-accent bg-accent-wash' : 'border-control'}`}
          >
            <span className="text-soft">Drop a table here: CSV, separated by commas, semicolons or tabs.</span>
            <Button size="sm" onClick={() => file.current?.click()}>
              <Icon name="upload" />
              Choose a file
            </Button>
            <input ref={file} type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" aria-label="Table to import" tabIndex={-1} className="hidden" onChange={(event) => void take(event.target.files)} />
          </div>
          <TextArea label="Or paste it" value={csv} onChange={(event) => setCsv(event.target.value)} rows={5} spellCheck={false} className="font-mono" error={run.fieldError('csv') ?? (problem || undefined)} />
          {run.errorBeside('csv') && <ErrorNote message={run.error?.message ?? ''} correlationId={run.error?.correlationId} />}
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="primary" pending={run.pending} disabled={csv.trim() === ''}>
              {run.pending ? 'Reading …' : 'Show what it would do'}
            </Button>
          </DialogActions>
        </form>
      ) : (
        <>
          <ImportPreview plan={plan} />
          {run.error && (
            <div className="mt-4">
              <ErrorNote message={run.error.message} correlationId={run.error.correlationId} />
            </div>
          )}
          <DialogActions>
            <Button
              onClick={() => {
                run.clear();
                setPlan(undefined);
              }}
            >
              Back
            </Button>
            <Button variant="primary" pending={run.pending} disabled={!doing} onClick={apply} autoFocus>
              {run.pending ? 'Importing …' : doing ? `Yes, ${doing}` : 'Nothing to do'}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
