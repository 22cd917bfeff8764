import { useState } from 'react';
import { TextField } from '../../ui/field';
import { findBlock, findSection, insertBlock } from '../blocks';
import { newId } from '../../ui/new-id';
import type { DetailsFormProps } from './details-popover';
import { attributesOf, DetailsFrame, useCommit } from './form-parts';

/** Names another COE and says how it is related; adds one when it was asked for from the foot of the section. */
export function RelatedForm(props: DetailsFormProps) {
  const { editor, request, onDone } = props;
  const commit = useCommit(props);
  const present = attributesOf(props);
  const [number, setNumber] = useState(present['number'] ? String(present['number']) : '');
  const [note, setNote] = useState(String(present['note'] ?? ''));
  const [error, setError] = useState('');
  const submit = () => {
    const read = Number(number.trim().replace(/^coe-/i, ''));
    if (!Number.isSafeInteger(read) || read < 1) {
      setError('Write the number of a COE, such as 187.');
      return;
    }
    if (findBlock(editor.state.doc, request.blockId)) {
      commit({ number: read, note: note.trim() });
      return;
    }
    const section = findSection(editor.state.doc, request.sectionKey);
    const { state } = editor;
    if (section) editor.view.dispatch(insertBlock(state.tr, section.position + section.node.nodeSize - 1, state.schema.nodes['related']!.create({ id: newId(), number: read, note: note.trim() })));
    onDone();
  };
  return (
    <DetailsFrame onSubmit={submit}>
      <TextField autoFocus label="COE" placeholder="187" value={number} error={error} onChange={(event) => setNumber(event.target.value)} />
      <TextField label="How it is related" placeholder="The same queue, a year before" value={note} onChange={(event) => setNote(event.target.value)} />
    </DetailsFrame>
  );
}
