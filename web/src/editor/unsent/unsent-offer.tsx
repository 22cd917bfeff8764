import { useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { findUnsent, removeUnsent, type KeptRecord } from './unsent-store';
import { unsentText } from './unsent-text';

interface Props {
  memberId: string;
  number: number;
  /** Whether what was not refused is sent from here by itself. */
  isSending: boolean;
}

/** What this device alone has of a COE and cannot be put into it: offered to whoever wrote it, until they are done with it. */
export function UnsentOffer({ memberId, number, isSending }: Props) {
  const [records, setRecords] = useState<readonly KeptRecord[]>([]);
  useEffect(() => {
    let isGone = false;
    void findUnsent(memberId).then((found) => !isGone && setRecords(found.filter((record) => record.number === number && (record.isRefused || !isSending))));
    return () => {
      isGone = true;
    };
  }, [memberId, number, isSending]);
  if (records.length === 0) return null;
  const text = unsentText(records.map(({ update }) => update));
  const mayGoIn = records.every(({ isRefused }) => !isRefused);
  const discard = async () => {
    await removeUnsent(records.map(({ id }) => id));
    setRecords([]);
  };
  return (
    <section aria-label="Not saved" className="state-banner state-banner-warn">
      <p className="grow">
        <strong className="font-semibold">This is only on this device.</strong>{' '}
        {mayGoIn ? 'You wrote it in this COE, and it was not saved. It goes in by itself when you may edit the COE again.' : 'You wrote it in this COE, and the service refused it. Copy it, and add what still belongs there.'}
      </p>
      {text === '' ? <p className="basis-full text-sm text-soft">It changes or deletes something and holds no text.</p> : <blockquote className="max-h-60 basis-full overflow-auto border-l-3 border-warn pl-3 whitespace-pre-wrap">{text}</blockquote>}
      {text !== '' && <CopyButton text={text} label="Copy this text" />}
      <Button size="sm" variant="quiet" onClick={() => void discard()}>
        Discard it
      </Button>
    </section>
  );
}
