import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { CoeSettingsButton } from '../coe/coe-settings-button';
import { CoeStatusChip, Severity } from '../coe/coe-status-chip';
import { RenameCoeDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { HistoryLink } from '../history/history-link';
import { Icon } from '../ui/icon';
import type { Collaboration } from './collaboration';
import { useSession } from './editor-session';
import { Presence } from './presence';
import { SaveIndicator } from './save-indicator';
import { useStore } from './store';

/** What COE this is, in which state, whether it is saved, and who else is here. */
export function EditorBar({ collaboration, children }: { collaboration: Collaboration | null; children?: React.ReactNode }) {
  const coe = useStore(useSession().coe);
  return (
    <div className="editor-bar">
      <div className="editor-facts">
        <span className="figures font-medium">COE-{coe.number}</span>
        <CoeStatusChip status={coe.status} />
        <span className="max-sm:hidden">{coe.team.name}</span>
        <span className="max-sm:hidden">
          <Severity severity={coe.severity} />
        </span>
        {coe.visibility === 'RESTRICTED' && (
          <span className="inline-flex items-center gap-1">
            <Icon name="lock" className="size-3.5" /> Restricted
          </span>
        )}
      </div>
      {children}
      <div className="editor-saved">
        {collaboration && <SaveIndicator collaboration={collaboration} />}
        {collaboration && <Presence collaboration={collaboration} />}
        <HistoryLink number={coe.number} compact hasKey={false} />
        {coe.may.edit && <CoeSettingsButton number={coe.number} />}
      </div>
    </div>
  );
}

/** The title belongs to the COE and not to its document; it is renamed in place. */
export function TitleField() {
  const session = useSession();
  const router = useRouter();
  const coe = useStore(session.coe);
  const isEditable = useStore(session.editable);
  const [title, setTitle] = useState<string | null>(null);
  const { run, error } = useMutation(RenameCoeDocument);
  if (!isEditable) return <h1 className="editor-title">{coe.title}</h1>;
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const typed = title?.trim();
    if (typed === undefined || typed === '' || typed === coe.title) {
      setTitle(null);
      return;
    }
    const answer = await run({ input: { coeId: coe.id, expectedVersion: coe.version, title: typed } });
    if (answer) {
      session.coe.set({ ...session.coe.get(), title: answer.updateCoe.title, version: answer.updateCoe.version });
      setTitle(null);
    } else {
      router.refresh();
    }
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <h1 className="editor-title">
        <textarea
          aria-label="Title"
          rows={1}
          value={title ?? coe.title}
          onChange={(event) => setTitle(event.target.value.replaceAll('\n', ' '))}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
            if (event.key === 'Escape') setTitle(null);
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </h1>
      {error && (
        <p role="alert" className="text-sm text-danger">
          {error.message}
        </p>
      )}
    </form>
  );
}
