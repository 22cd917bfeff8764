import { hasText, withLists, type Block, type List } from '@corrigenda/templates';
import type { DocumentContext } from './document-context';
import { Graph } from './graph';
import { ImageFigure } from './image-figure';
import { Runs } from './runs';

function NestedList({ list }: { list: List }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag dir="auto">
      {list.items.map(({ paragraph, children }, index) => (
        <li key={index}>
          <Runs runs={paragraph.prose} block={paragraph.id} />
          {children.map((child, position) => (
            <NestedList key={position} list={child} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

/** The first row is the head of the table. */
function TableFigure({ rows }: { rows: readonly (readonly string[])[] }) {
  const [head, ...body] = rows;
  if (!head) return null;
  return (
    <div className="mb-6 overflow-x-auto" tabIndex={0} role="region" aria-label="Table">
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

function OneBlock({ block, context }: { block: Block; context: DocumentContext }) {
  switch (block.type) {
    case 'paragraph':
      return hasText(block.prose) ? (
        <p>
          <Runs runs={block.prose} block={block.id} />
        </p>
      ) : null;
    case 'codeBlock':
      return (
        <pre tabIndex={0}>
          <code data-block={block.id}>{block.text}</code>
        </pre>
      );
    case 'callout':
      return (
        <p className="callout" dir="auto" data-tone={block.tone}>
          {block.tone === 'warning' && <strong>Caution: </strong>}
          <Runs runs={block.prose} block={block.id} />
        </p>
      );
    case 'image':
      return <ImageFigure file={context.files.get(block.attachmentId)} attachmentId={block.attachmentId} alt={block.alt} />;
    case 'table':
      return <TableFigure rows={block.rows} />;
    case 'graph':
      return <Graph graph={block} context={context} />;
  }
}

/** The free prose of a section. */
export function Blocks({ blocks, context }: { blocks: readonly Block[]; context: DocumentContext }) {
  return withLists(blocks).map((block, index) => (block.type === 'list' ? <NestedList key={index} list={block} /> : <OneBlock key={index} block={block} context={context} />));
}
