import { Popover } from '@base-ui/react/popover';
import type { Editor } from '@tiptap/core';
import type { DetailsForm, DetailsRequest } from '../editor-session';
import { AltForm, GraphForm } from './graph-forms';
import { AskForm, EvidenceForm, LessonKindForm, MilestoneForm, StrandForm, ToneForm } from './choice-forms';
import { LinkForm } from './link-form';
import { MeasureForm } from './measure-form';
import { MomentForm, NewEntryForm } from './moment-form';
import { RelatedForm } from './related-form';

export interface DetailsFormProps {
  editor: Editor;
  request: DetailsRequest;
  onDone: () => void;
}

const FORMS: Record<DetailsForm, { title: string; Form: (props: DetailsFormProps) => React.ReactNode }> = {
  moment: { title: 'When was it?', Form: MomentForm },
  'new-entry': { title: 'New entry: when was it?', Form: NewEntryForm },
  milestone: { title: 'Milestone', Form: MilestoneForm },
  evidence: { title: 'Evidence', Form: EvidenceForm },
  measure: { title: 'Measure', Form: MeasureForm },
  strand: { title: 'Which why is it?', Form: StrandForm },
  ask: { title: 'The question', Form: AskForm },
  'lesson-kind': { title: 'Kind of lesson', Form: LessonKindForm },
  tone: { title: 'Callout', Form: ToneForm },
  link: { title: 'Link', Form: LinkForm },
  related: { title: 'Related COE', Form: RelatedForm },
  alt: { title: 'What the picture shows', Form: AltForm },
  'new-graph': { title: 'Graph', Form: GraphForm },
};

/** The one popover of the editor: beside whatever was pressed, with native controls. */
export function DetailsPopover({ editor, request, onClose }: { editor: Editor; request: DetailsRequest; onClose: () => void }) {
  const { title, Form } = FORMS[request.form];
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={request.anchor} sideOffset={6} align="start" collisionPadding={12} className="z-50">
          <Popover.Popup finalFocus={false} className="w-84 max-w-[calc(100vw-1.5rem)] rounded-md border border-line bg-surface p-4 shadow-[0_6px_24px_var(--shade)] outline-none">
            <Popover.Title className="mb-3 text-base font-semibold">{title}</Popover.Title>
            <Form key={`${request.form}:${request.blockId}`} editor={editor} request={request} onDone={onClose} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
