import { readDocument, type EditorNode, type Template } from '@corrigenda/templates';
import type { Metadata } from 'next';
import { createLoader, parseAsString, type SearchParams } from 'nuqs/server';
import { notFound } from 'next/navigation';
import { CoeStatusChip, Severity } from '../../../../coe/coe-status-chip';
import { coeNumber } from '../../../../coe/coe-words';
import type { DocumentContext } from '../../../../coe/document/document-context';
import { DurationBar } from '../../../../coe/document/duration-bar';
import { isBlank, SectionBody, titleOf } from '../../../../coe/document/section-body';
import { documentFiles } from '../../../../coe/document-files';
import { impactLine } from '../../../../coe/impact-line';
import { knownZone } from '../../../../editor/time-zone';
import { execute } from '../../../../graphql/execute';
import { ReadCoeDocument, type SlotFieldsFragment } from '../../../../graphql/generated/graphql';
import { LiveRefresh } from '../../../../graphql/live-refresh';
import { Presenter } from '../../../../meeting/presenter';
import { readMeeting } from '../../../../meeting/read-meeting';
import { RoomQuestion, SlotReasons } from '../../../../meeting/slot-view';
import { requireMe } from '../../../../member/read-me';
import { Icon } from '../../../../ui/icon';
import { dateIn } from '../../../../ui/instant';

interface PresentPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export const metadata: Metadata = { title: 'Presenting' };

const loadPage = createLoader({ slot: parseAsString });

/** The whole COE as slides: what it is first, then a section at a time. */
async function slidesOf(slot: SlotFieldsFragment, zone: string) {
  const coe = slot.coe && (await execute(ReadCoeDocument, { number: slot.coe.number })).coe;
  if (!coe) {
    const node = (
      <p className="flex items-center gap-3 font-serif text-xl">
        <Icon name="lock" className="size-5 text-warn" />A restricted COE. It is shown by somebody who may see it.
      </p>
    );
    return [{ key: 'restricted', title: 'A restricted COE', node }];
  }
  // What is before the meeting is what stands before the reviewers, which may be newer than what is published.
  const { document } = readDocument(coe.document as EditorNode);
  const context: DocumentContext = {
    document,
    template: coe.template as Template,
    zone: knownZone(coe.zone),
    actions: coe.actions.map(({ team, ...action }) => ({ ...action, team: team?.name ?? coe.team.name })),
    files: await documentFiles(coe.attachments),
    today: dateIn(zone, new Date()),
  };
  const impact = impactLine(document);
  const first = (
    <header>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
        <span className="font-semibold text-ink">{coeNumber(coe.number)}</span>
        <span>{coe.team.name}</span>
        <Severity severity={coe.severity} />
        <CoeStatusChip status={coe.status} />
        {coe.visibility === 'RESTRICTED' && (
          <span className="inline-flex items-center gap-1 font-medium text-warn">
            <Icon name="lock" className="size-3.5" />
            Restricted
          </span>
        )}
      </p>
      <h1 className="mt-2 font-serif text-3xl leading-10 font-semibold tracking-tight">{coe.title}</h1>
      {impact && <p className="mt-2 font-serif text-lg text-soft italic">{impact}</p>}
      <DurationBar document={document} />
      <div className="mt-4">
        <SlotReasons slot={slot} />
      </div>
    </header>
  );
  return [
    { key: 'what-it-is', title: 'What it is', node: first },
    ...document.sections
      .filter((section) => !isBlank(section, context))
      .map((section) => ({
        key: section.key,
        title: titleOf(section, context),
        node: (
          <div className="document">
            <section className="document-section mt-0!">
              <h2>{titleOf(section, context)}</h2>
              <SectionBody section={section} context={context} />
            </section>
          </div>
        ),
      })),
  ];
}

export default async function PresentPage({ params, searchParams }: PresentPageProps) {
  const [meeting, { slot: wanted }, me] = await Promise.all([params.then(({ id }) => readMeeting(id)), loadPage(searchParams), requireMe()]);
  const { slots } = meeting;
  const firstOpen = Math.max(0, slots.findIndex(({ state }) => state === 'OPEN'));
  const at = wanted ? slots.findIndex(({ id }) => id === wanted) : firstOpen;
  const slot = slots[at] ?? notFound();
  const path = `/meetings/${meeting.id}`;
  const pathOf = (index: number) => (slots[index] ? `${path}/present?slot=${slots[index].id}` : null);
  const { coe, questions, presenter } = slot;
  return (
    <>
      <Presenter
        key={slot.id}
        meetingPath={path}
        turn={`${at + 1} of ${slots.length}`}
        previous={pathOf(at - 1)}
        next={pathOf(at + 1)}
        heading={coe ? `${coeNumber(coe.number)} ${coe.title}${presenter ? ` · presented by ${presenter.name}` : ''}` : 'A restricted COE'}
        slides={await slidesOf(slot, me.member.timeZone)}
        questionCount={questions.length}
        questions={
          questions.length > 0 ? (
            <ul className="grid gap-4">
              {questions.toReversed().map((question) => (
                <RoomQuestion key={question.id} question={question} sections={coe?.sections ?? []} />
              ))}
            </ul>
          ) : (
            <p className="text-soft">{coe ? 'Nobody has asked yet. Everybody asks from the page of this meeting, on their own device.' : 'You may not see them.'}</p>
          )
        }
      />
      <LiveRefresh on="meeting" meeting={meeting.id} />
    </>
  );
}
