import { isBlockEmpty, type Block } from '@corrigenda/templates';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import type { DocumentContext, DocumentFile } from '../../coe/document/document-context';
import { ImageFigure } from '../../coe/document/image-figure';
import { Button } from '../../ui/button';
import { onDemand } from '../../ui/on-demand';
import { useSession, type DetailsForm } from '../editor-session';
import { useStore } from '../store';
import { today } from '../time-zone';
import type { HostProps } from './host-portals';
import { TableGrid } from './table-grid';
import { readRows } from './table-rows';

const waiting = <div className="leaf-waiting" />;
const Graph = onDemand(() => import('../../coe/document/graph').then((file) => file.Graph), waiting);

/** A graph, a picture, a table or a related COE, with the buttons that change or remove it. */
export function LeafContent({ host, editor, reading }: HostProps) {
  const session = useSession();
  const isEditable = useStore(session.editable);
  const name = host.node.type.name;
  const form: DetailsForm | null = name === 'graph' ? 'new-graph' : name === 'image' ? 'alt' : name === 'related' ? 'related' : null;
  const remove = () => {
    const position = host.getPosition();
    const node = position === undefined ? null : editor.state.doc.nodeAt(position);
    if (position !== undefined && node) editor.view.dispatch(editor.state.tr.delete(position, position + node.nodeSize));
    editor.view.focus();
  };
  return (
    <>
      <Shown host={host} reading={reading} editor={editor} />
      {isEditable && (
        <div className="leaf-tools">
          {form && (
            <Button
              size="sm"
              variant="quiet"
              onClick={(event) => session.details.set({ form, anchor: event.currentTarget, blockId: String(host.node.attrs['id']), sectionKey: event.currentTarget.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '' })}
            >
              {name === 'image' ? (host.node.attrs['alt'] === '' ? 'Say what it shows' : 'Description') : 'Change'}
            </Button>
          )}
          <Button size="sm" variant="quiet" onClick={remove}>
            Remove
          </Button>
        </div>
      )}
    </>
  );
}

function Shown({ host, reading, editor }: HostProps) {
  const session = useSession();
  const isEditable = useStore(session.editable);
  const coe = useStore(session.coe);
  const { attrs, type } = host.node;
  const attachment = coe.attachments.find((file) => file.id === attrs['attachmentId']);
  const file = useFile(attachment);
  if (type.name === 'related') {
    return (
      <p className="leaf-related">
        <Link href={`/coes/${attrs['number']}`} target="_blank" className="link font-medium">
          COE-{attrs['number']}
        </Link>{' '}
        {attrs['note']}
      </p>
    );
  }
  if (type.name === 'table') return isEditable ? <TableGrid json={String(attrs['rows'])} blockId={String(attrs['id'])} editor={editor} /> : <TableRows json={String(attrs['rows'])} />;
  if (type.name === 'image') return <ImageFigure file={file} attachmentId={String(attrs['attachmentId'])} alt={String(attrs['alt'])} />;
  if (!reading) return null;
  const graph = { type: 'graph', ...attrs } as Extract<Block, { type: 'graph' }>;
  const context: DocumentContext = {
    document: reading.document,
    template: session.template,
    zone: session.zone,
    actions: [],
    files: new Map(file ? [[file.id, file]] : []),
    today: today(session.zone),
  };
  return isBlockEmpty(graph) || file ? <Graph graph={graph} context={context} /> : waiting;
}

/** The attachment with its text, when it is a table of numbers. */
function useFile(attachment: DocumentFile | undefined): DocumentFile | undefined {
  const [text, setText] = useState<{ id: string; text: string } | null>(null);
  const isTable = attachment?.mediaType.startsWith('text/') ?? false;
  const id = attachment?.id;
  useEffect(() => {
    if (!id || !isTable) return;
    const leaving = new AbortController();
    fetch(`/files/${id}`, { signal: leaving.signal })
      .then((response) => (response.ok ? response.text() : ''))
      .then((loaded) => setText({ id, text: loaded }))
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) throw error;
      });
    return () => leaving.abort();
  }, [id, isTable]);
  if (!attachment || !isTable) return attachment;
  return text?.id === attachment.id ? { ...attachment, text: text.text } : undefined;
}

function TableRows({ json }: { json: string }) {
  const [head = [], ...body] = readRows(json);
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Table">
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
