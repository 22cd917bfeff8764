'use client';

import { useState } from 'react';
import { useStore } from '../editor/store';
import { AcceptAllSuggestionsDocument, RejectAllSuggestionsDocument } from '../graphql/generated/graphql';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { askService } from './ask-service';
import { sendDraft } from './send-draft';
import { useThreads } from './threads-context';

/** How many there are, and what can be done with all of them. */
export function ThreadsHead() {
  const { threads } = useThreads();
  const list = useStore(threads.list);
  const drafts = useStore(threads.drafts);
  const problem = useStore(threads.problem);
  const showsResolved = useStore(threads.showsResolved);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const open = list?.filter(({ state }) => state === 'OPEN') ?? [];
  const resolved = (list?.length ?? 0) - open.length;
  const toDecide = open.filter(({ may }) => may.decide).length;
  const worthSending = drafts.filter(({ body, replacement, place }) => body.trim() !== '' || (replacement !== null && replacement !== place?.quote));

  async function decideAll(accept: boolean) {
    setBusy(true);
    const variables = { coeId: threads.of.coeId };
    const answer = accept
      ? await askService(AcceptAllSuggestionsDocument, variables).then(({ data, error }) => ({ result: data?.acceptAllSuggestions, error }))
      : await askService(RejectAllSuggestionsDocument, variables).then(({ data, error }) => ({ result: data?.rejectAllSuggestions, error }));
    setBusy(false);
    const { result, error } = answer;
    if (!result) return setSaid(error?.message ?? '');
    const left = result.changed.length;
    setSaid(left === 0 ? '' : `${left} ${left === 1 ? 'suggestion is' : 'suggestions are'} left: their text has changed since.`);
    await threads.read();
  }
  async function sendAll() {
    setBusy(true);
    let failed = 0;
    for (const draft of worthSending) if (await sendDraft(threads, draft)) failed += 1;
    setBusy(false);
    setSaid(failed === 0 ? '' : `${failed} could not be sent and ${failed === 1 ? 'is' : 'are'} still here; send ${failed === 1 ? 'it' : 'each'} again to see why.`);
  }

  return (
    <div className="threads-head">
      <p className="text-sm text-soft" role="status">
        {list === null && !problem ? 'Threads are being read…' : open.length === 0 ? 'No open thread.' : `${open.length} open ${open.length === 1 ? 'thread' : 'threads'}`}
      </p>
      {resolved > 0 && (
        <label className="flex items-center gap-1.5 text-sm text-soft">
          <input type="checkbox" checked={showsResolved} onChange={(event) => threads.showsResolved.set(event.target.checked)} className="size-4 accent-accent" />
          Show {resolved} resolved
        </label>
      )}
      {problem && (
        <div className="flex flex-wrap items-center gap-2">
          <ErrorNote message={problem} />
          <Button size="sm" onClick={() => void threads.read()}>
            Read again
          </Button>
        </div>
      )}
      {toDecide > 1 && (
        <div className="flex gap-2">
          <Button size="sm" pending={isBusy} onClick={() => void decideAll(true)}>
            Accept all {toDecide}
          </Button>
          <Button size="sm" pending={isBusy} onClick={() => void decideAll(false)}>
            Reject all
          </Button>
        </div>
      )}
      {worthSending.length > 1 && (
        <Button size="sm" variant="primary" pending={isBusy} onClick={() => void sendAll()}>
          Send all {worthSending.length} drafts
        </Button>
      )}
      {said && (
        <p role="status" className="text-sm text-warn">
          {said}
        </p>
      )}
      {list?.length === 0 && drafts.length === 0 && <p className="text-sm text-faint">Select words in the text and press “Comment”, or ⌘⌥M.</p>}
    </div>
  );
}
