import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { TypedDocumentString } from '../../graphql/generated/graphql';
import { AmendFromEditorDocument, CancelAmendmentFromEditorDocument, PublishFromEditorDocument, WithdrawReviewFromEditorDocument, type MoveCoeInput } from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/use-mutation';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-state';
import { Time } from '../../ui/time';
import { useSession, type EditorCoe } from '../editor-session';
import { useStore } from '../store';

/** What state the COE is in, when that is more than a draft, and the one thing to do about it. */
export function StateBanner() {
  const session = useSession();
  const coe = useStore(session.coe);
  const { status, review, may, number } = coe;
  const verdict = review?.verdicts.filter(({ kind }) => kind === 'REQUEST_CHANGES').at(-1);
  switch (status) {
    case 'IN_REVIEW':
      return (
        <Banner tone="accent" text={`This COE is in review${review ? ` with ${review.reviewer.name}` : ''}, so it cannot be edited. Questions can be answered below.`}>
          {may.withdraw && <Move key={coe.status + coe.version} coe={coe} document={WithdrawReviewFromEditorDocument} label="Withdraw" done="The COE is a draft again." />}
          <Link className="link text-sm" href={`/coes/${number}/review`}>
            To the review
          </Link>
        </Banner>
      );
    case 'CHANGES_REQUESTED':
      return (
        <Banner tone="warn" text={`${verdict?.member.name ?? 'The reviewer'} asked for changes.`}>
          {verdict && (
            <blockquote className="basis-full border-l-3 border-warn pl-3 text-base whitespace-pre-wrap">
              {verdict.reason} <Time at={verdict.at} zone={session.zone} className="text-sm text-soft" />
            </blockquote>
          )}
        </Banner>
      );
    case 'APPROVED':
      return (
        <Banner tone="good" text="This revision is approved. Publishing puts it into the library; an edit would need a new approval.">
          {may.publish && <Move key={coe.status + coe.version} coe={coe} document={PublishFromEditorDocument} label="Publish" done="Published." primary />}
          {may.amend && <Move key={coe.status + coe.version} coe={coe} document={AmendFromEditorDocument} label="Edit it again" done="The approval has lapsed; this is a draft again." />}
        </Banner>
      );
    case 'PUBLISHED':
      return (
        <Banner tone="good" text="This COE is published.">
          {may.amend && <Move key={coe.status + coe.version} coe={coe} document={AmendFromEditorDocument} label="Amend it" done="This is a draft of the next revision; the published one stays up." />}
          <Link className="link text-sm" href={`/coes/${number}`}>
            Read it
          </Link>
        </Banner>
      );
    case 'CANCELLED':
      return <Banner tone="warn" text="This COE was cancelled. It is kept, and cannot be edited." />;
    default:
      return may.cancelAmendment ? (
        <Banner tone="accent" text="This is an amendment; the published revision stays in the library until it is approved.">
          <Move key={coe.status + coe.version} coe={coe} document={CancelAmendmentFromEditorDocument} label="Cancel the amendment" done="Back to the published revision." />
        </Banner>
      ) : may.edit ? null : (
        <Banner tone="accent" text="You may read this draft; its authors write it." />
      );
  }
}

function Banner({ tone, text, children }: { tone: 'accent' | 'warn' | 'good'; text: string; children?: React.ReactNode }) {
  return (
    <div role="status" className={`state-banner state-banner-${tone}`}>
      <p className="grow">{text}</p>
      {children}
    </div>
  );
}

interface MoveProps {
  coe: EditorCoe;
  document: TypedDocumentString<unknown, { input: MoveCoeInput }>;
  label: string;
  done: string;
  primary?: boolean;
}

function Move({ coe, document, label, done, primary = false }: MoveProps) {
  const session = useSession();
  const router = useRouter();
  const { run, pending, error } = useMutation(document);
  const [isSent, setSent] = useState(false);
  const send = async () => {
    if ((await run({ input: { coeId: coe.id, expectedVersion: coe.version } })) === undefined) {
      router.refresh();
      return;
    }
    setSent(true);
    session.say(done);
    router.refresh();
  };
  return (
    <>
      <Button size="sm" variant={primary ? 'primary' : 'secondary'} pending={pending || isSent} onClick={() => void send()}>
        {label}
      </Button>
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
    </>
  );
}
