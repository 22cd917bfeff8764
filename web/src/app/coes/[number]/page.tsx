import { readDocument, type EditorNode, type Template } from '@corrigenda/templates';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { CoePipeline } from '../../../coe/coe-pipeline';
import { nextDeadline, waitsFor } from '../../../coe/waits-for';
import { coeNumber } from '../../../coe/coe-words';
import type { DocumentContext } from '../../../coe/document/document-context';
import { DocumentView } from '../../../coe/document/document-view';
import { titleOf } from '../../../coe/document/section-body';
import { documentFiles } from '../../../coe/document-files';
import { ReadingHead } from '../../../coe/reading-head';
import { ReadingTools } from '../../../coe/reading-tools';
import { knownZone } from '../../../editor/time-zone';
import { execute } from '../../../graphql/execute';
import { CoeMeetingsDocument, ReadCoeDocument } from '../../../graphql/generated/graphql';
import { LiveRefresh } from '../../../graphql/live-refresh';
import { CoeMeetings } from '../../../meeting/coe-meetings';
import { requireMe } from '../../../member/read-me';
import { PolicyDemands } from '../../../policy-report/policy-demands';
import { Waivers } from '../../../review/waivers';
import { LazyReadingThreads } from '../../../thread/lazy-reading-threads';
import { EmptyState } from '../../../ui/empty-state';
import { dateIn } from '../../../ui/instant';

interface ReadingPageProps {
  params: Promise<{ number: string }>;
}

const readCoe = cache(async (text: string) => {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : notFound();
  return (await execute(ReadCoeDocument, { number })).coe ?? notFound();
});

async function readMeetings(text: string) {
  // What is no number is answered by `readCoe`.
  return /^\d{1,9}$/.test(text) ? (await execute(CoeMeetingsDocument, { number: Number(text) })).coe : null;
}

export async function generateMetadata({ params }: ReadingPageProps): Promise<Metadata> {
  const coe = await readCoe((await params).number);
  return { title: `${coeNumber(coe.number)} ${coe.published?.title ?? coe.title}` };
}

export default async function ReadingPage({ params }: ReadingPageProps) {
  const { number } = await params;
  const [coe, meetings, me] = await Promise.all([readCoe(number), readMeetings(number), requireMe()]);
  const { document } = readDocument((coe.published?.document ?? coe.document) as EditorNode);
  const now = new Date();
  const zone = me.member.timeZone;
  const context: DocumentContext = {
    document,
    template: coe.template as Template,
    zone: knownZone(coe.zone),
    actions: coe.actions.map(({ team, ...action }) => ({ ...action, team: team?.name ?? coe.team.name })),
    files: await documentFiles(coe.attachments),
    today: dateIn(zone, now),
  };
  return (
    <article className="page pt-8">
      <ReadingHead coe={coe} document={document} zone={zone} />
      <div className="no-print measure mx-auto mt-6">
        <CoePipeline history={coe.history} zone={zone} now={now} waitsFor={waitsFor(coe)} dueAt={nextDeadline(coe)} />
        <PolicyDemands number={coe.number} zone={zone} />
      </div>
      <ReadingTools coe={coe} />
      {meetings && <CoeMeetings coe={meetings} />}
      <div id="coe-text" className="measure relative mx-auto">
        <DocumentView context={context} />
        <Waivers waivers={coe.published?.waivers ?? []} of={coe.published?.title ?? coe.title} zone={zone} />
        <LazyReadingThreads
          coeId={coe.id}
          number={coe.number}
          revision={coe.published?.number ?? null}
          reader={{ id: me.member.id, name: me.member.name, zone }}
          textId="coe-text"
          titles={Object.fromEntries(document.sections.map((section) => [section.key, titleOf(section, context)]))}
        />
        {document.sections.length === 0 && <EmptyState title="Nothing has been written yet">The first words will stand here as soon as an author writes them.</EmptyState>}
      </div>
      <LiveRefresh on="coe" coe={coe.number} />
    </article>
  );
}
