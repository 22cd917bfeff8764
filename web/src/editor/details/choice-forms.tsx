import { MILESTONES, safeHref, STRANDS, type Lesson, type Strand } from '@corrigenda/templates';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { findBlock } from '../blocks';
import { useSession } from '../editor-session';
import { LESSON_WORDS } from '../sections/lessons';
import { MILESTONE_WORDS } from '../sections/timeline';
import { changeStrand, strandLabel } from '../sections/whys';
import type { DetailsFormProps } from './details-popover';
import { attributesOf, ChoiceList, DetailsFrame, useCommit } from './form-parts';

export function MilestoneForm(props: DetailsFormProps) {
  const commit = useCommit(props);
  const choices = [{ value: '', label: 'None' }, ...MILESTONES.map((value) => ({ value, label: `${MILESTONE_WORDS[value].mark} ${MILESTONE_WORDS[value].word}`, hint: MILESTONE_WORDS[value].meaning }))];
  return <ChoiceList label="Milestone" value={String(attributesOf(props)['milestone'] ?? '')} choices={choices} onChoose={(milestone) => commit({ milestone })} />;
}

export function LessonKindForm(props: DetailsFormProps) {
  const commit = useCommit(props);
  const choices = (Object.keys(LESSON_WORDS) as Lesson['kind'][]).map((value) => ({ value, label: `${LESSON_WORDS[value].mark} ${LESSON_WORDS[value].word}` }));
  return <ChoiceList label="Kind of lesson" value={String(attributesOf(props)['kind'] ?? '')} choices={choices} onChoose={(kind) => commit({ kind })} />;
}

export function ToneForm(props: DetailsFormProps) {
  const commit = useCommit(props);
  const choices = [
    { value: 'note', label: 'Note' },
    { value: 'warning', label: 'Warning' },
  ];
  return <ChoiceList label="Tone" value={String(attributesOf(props)['tone'] ?? '')} choices={choices} onChoose={(tone) => commit({ tone })} />;
}

/** Gives the why and everything below it to another of the questions that the template asks. */
export function StrandForm(props: DetailsFormProps) {
  const session = useSession();
  const { editor, request, onDone } = props;
  const asked = session.sectionNamed(request.sectionKey)?.whys?.strands.map(({ key }) => key) ?? STRANDS;
  const choose = (strand: Strand) => {
    const place = findBlock(editor.state.doc, request.blockId);
    const tr = place ? changeStrand(editor.state, place.position, request.sectionKey, strand) : null;
    if (tr) editor.view.dispatch(tr);
    onDone();
  };
  const choices = asked.map((value) => ({ value, label: strandLabel(session, value) }));
  return <ChoiceList label="Strand" value={String(attributesOf(props)['strand'] ?? '')} choices={choices} onChoose={(strand) => choose(strand as Strand)} />;
}

export function AskForm(props: DetailsFormProps) {
  const commit = useCommit(props);
  const [ask, setAsk] = useState(String(attributesOf(props)['ask'] ?? ''));
  return (
    <DetailsFrame onSubmit={() => commit({ ask: ask.trim() })}>
      <TextArea autoFocus label="Question" hint="Left empty, it is “Why?” of the answer above." value={ask} onChange={(event) => setAsk(event.target.value)} />
    </DetailsFrame>
  );
}

/** A link to what shows that the entry is true. */
export function EvidenceForm(props: DetailsFormProps) {
  const commit = useCommit(props);
  const present = String(attributesOf(props)['evidence'] ?? '');
  const [evidence, setEvidence] = useState(present);
  const [error, setError] = useState('');
  const submit = () => {
    const href = evidence.trim() === '' ? '' : safeHref(evidence);
    if (href === null) setError('Only addresses that begin with https://, http:// or mailto: are taken.');
    else commit({ evidence: href });
  };
  const open = safeHref(present);
  return (
    <DetailsFrame
      onSubmit={submit}
      extra={
        <>
          {present !== '' && (
            <Button size="sm" variant="quiet" onClick={() => commit({ evidence: '' })}>
              Remove
            </Button>
          )}
          {open && (
            <a href={open} target="_blank" rel="noopener noreferrer" className="link text-sm">
              Open
            </a>
          )}
        </>
      }
    >
      <TextField
        autoFocus
        inputMode="url"
        label="Address"
        hint="A log, a graph, a message or a change."
        placeholder="https://"
        value={evidence}
        error={error}
        onChange={(event) => {
          setEvidence(event.target.value);
          setError('');
        }}
      />
    </DetailsFrame>
  );
}
