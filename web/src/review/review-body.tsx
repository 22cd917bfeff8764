import { readDocument, type EditorNode, type Template } from '@corrigenda/templates';
import { documentFiles } from '../coe/document-files';
import type { DocumentContext } from '../coe/document/document-context';
import { DurationBar } from '../coe/document/duration-bar';
import { SectionBody, isBlank, titleOf } from '../coe/document/section-body';
import { compareDocuments } from '../document-diff/compare-documents';
import { knownZone } from '../editor/time-zone';
import { PageThreadLayer } from '../thread/page-thread-layer';
import { ThreadColumn } from '../thread/thread-column';
import { ThreadsButton } from '../thread/threads-button';
import type { ReviewCoeQuery } from '../graphql/generated/graphql';
import { dateIn } from '../ui/instant';
import { ChangedSection } from './changed-section';
import { frozenActions } from './frozen-actions';
import type { Reader } from './question-thread';
import { ReviewKeys } from './review-keys';
import { ReviewSection } from './review-section';
import { ReviewSession } from './review-session';
import { SectionNav } from './section-nav';
import { VerdictBar, VerdictPanel } from './verdict-panel';
import { Waivers } from './waivers';

type Coe = NonNullable<ReviewCoeQuery['coe']>;

interface ReviewBodyProps {
  coe: Coe;
  review: NonNullable<Coe['review']>;
  member: { id: string; name: string };
  zone: string;
  now: Date;
}

/** The frozen revision between its sections and what an approval still needs. */
export async function ReviewBody({ coe, review, member, zone, now }: ReviewBodyProps) {
  const { revision, previousRevision } = review;
  const { document } = readDocument(revision.document as EditorNode);
  const template = coe.template as Template;
  const context: DocumentContext = {
    document,
    template,
    zone: knownZone(coe.zone),
    actions: frozenActions(revision.actions, coe.team.name),
    files: await documentFiles(coe.attachments),
    today: dateIn(zone, now),
  };
  const asked = new Set(coe.questions.map(({ sectionKey }) => sectionKey));
  const sections = document.sections.filter((section) => !isBlank(section, context) || asked.has(section.key) || revision.waivers.some((waiver) => waiver.section === section.key) || review.sectionViews.some(({ sectionKey }) => sectionKey === section.key));
  const changes =
    previousRevision &&
    compareDocuments(
      { document: readDocument(previousRevision.document as EditorNode).document, actions: frozenActions(previousRevision.actions, coe.team.name) },
      { document, actions: context.actions },
      context,
    );
  const decides = coe.may.review && review.state === 'OPEN';
  const reader: Reader = { id: member.id, zone, isAuthor: coe.authors.some(({ id }) => id === member.id), mayAsk: coe.may.ask, mayDismiss: coe.may.direct };

  return (
    <ReviewSession coeId={coe.id} revision={revision.number} sections={sections.map(({ key }) => key)} progress={review} records={decides}>
      <PageThreadLayer
        coeId={coe.id}
        number={coe.number}
        revision={revision.number}
        reader={{ ...member, zone }}
        textId="review-text"
        titles={Object.fromEntries(sections.map((section) => [section.key, titleOf(section, context)]))}
        withQuestions
      >
        <div className="grid gap-x-8 lg:grid-cols-[12rem_minmax(0,42rem)] xl:grid-cols-[11rem_minmax(0,38rem)_17rem]">
          <aside className="no-print sticky top-16 hidden max-h-[calc(100dvh-5rem)] self-start overflow-y-auto pt-6 lg:block">
            <SectionNav
              sections={sections.map((section) => ({
                key: section.key,
                title: titleOf(section, context),
                questions: coe.questions.filter(({ sectionKey, acceptedAt }) => sectionKey === section.key && !acceptedAt).length,
              }))}
            />
          </aside>
          <div id="review-text" className="min-w-0">
            <div className="pb-6">
              <ThreadsButton className="no-print mt-4 xl:hidden" />
              <DurationBar document={document} />
            </div>
            {sections.map((section) => {
              const changed = changes?.sections.find(({ key, changes: own }) => key === section.key && own > 0);
              return (
                <ReviewSection
                  key={section.key}
                  coeId={coe.id}
                  revision={revision.number}
                  section={section.key}
                  title={titleOf(section, context)}
                  questions={coe.questions.filter(({ sectionKey }) => sectionKey === section.key)}
                  reader={reader}
                  mayTick={decides}
                  waivers={<Waivers waivers={revision.waivers.filter((waiver) => waiver.section === section.key)} of={titleOf(section, context)} zone={zone} />}
                  changes={changed && previousRevision && <ChangedSection section={changed} since={previousRevision.number} />}
                >
                  {isBlank(section, context) ? <p className="text-faint">Nothing was written here.</p> : <SectionBody section={section} context={context} />}
                </ReviewSection>
              );
            })}
          </div>
          <div
            className={`no-print self-start pt-6 has-[[data-shows=threads]]:static! has-[[data-shows=threads]]:max-h-none! has-[[data-shows=threads]]:overflow-visible! xl:sticky xl:top-16 xl:max-h-[calc(100dvh-5rem)] xl:overflow-y-auto ${decides ? 'max-xl:col-start-1 max-xl:border-t max-xl:border-line lg:max-xl:col-start-2' : 'max-xl:hidden'}`}
          >
            <ThreadColumn beside={decides ? { label: 'To approve', content: <VerdictPanel coe={coe} revision={revision.number} checklist={template.checklist} /> } : undefined} />
          </div>
        </div>
      </PageThreadLayer>
      {decides && <VerdictBar />}
      <ReviewKeys sections={sections.map(({ key }) => key)} mayAsk={coe.may.ask} decides={decides} />
    </ReviewSession>
  );
}
