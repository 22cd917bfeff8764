'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { toApiError, type ApiError } from '../graphql/api-error';
import { execute } from '../graphql/client';
import { CoeSettingsDocument, type CoeSettingsQuery } from '../graphql/generated/graphql';
import { Dialog } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { SkeletonLines } from '../ui/skeleton';
import { CoeHeaderForm } from './coe-header-form';
import { ExportMenu } from './export-menu';
import { CoeParticipants } from './coe-participants';

interface CoeSettingsProps {
  number: number;
  onClose(): void;
}

/** The fields beside the document: header, tags, who writes and who may read. It loads what it needs. */
export function CoeSettings({ number, onClose }: CoeSettingsProps) {
  const router = useRouter();
  const [data, setData] = useState<CoeSettingsQuery>();
  const [error, setError] = useState<ApiError>();

  useEffect(() => {
    execute(CoeSettingsDocument, { number }).then(setData, (thrown) => setError(toApiError(thrown)));
  }, [number]);

  const coe = data?.coe;
  function changed(to: NonNullable<typeof coe>) {
    setData((all) => all && { ...all, coe: to });
    router.refresh();
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={`Settings of COE-${number}`} wide>
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      {!data && !error && <SkeletonLines lines={6} />}
      {data && coe && (
        <div className="grid gap-8">
          <CoeHeaderForm key={coe.version} coe={coe} teams={data.teams} onChanged={changed} />
          <CoeParticipants coe={coe} members={data.members} onChanged={changed} />
          <section className="flex flex-wrap items-center gap-x-4 gap-y-1" aria-label="Export">
            <span className="text-soft">The draft as it stands, as a file:</span>
            <ExportMenu number={number} revision="draft" />
          </section>
        </div>
      )}
    </Dialog>
  );
}
