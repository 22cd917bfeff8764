import { safeHref, timelineOf, type Block } from '@corrigenda/templates';
import { Icon } from '../../ui/icon';
import type { DocumentContext } from './document-context';
import { GraphZoomButton } from './graph-zoom-button';
import { LineChart } from './line-chart';
import { readSeries, type ChartTable } from './series';

const MOST_ROWS = 200;

/** The same numbers for those who cannot see the lines. */
function Numbers({ table }: { table: ChartTable }) {
  const [head = [], ...body] = table.rows;
  return (
    <details className="no-print min-w-0 grow font-sans text-sm">
      <summary className="text-soft">The numbers</summary>
      <div className="mt-2 max-h-72 overflow-auto" tabIndex={0} role="region" aria-label="The numbers of the graph">
        <table className="figures">
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
            {body.slice(0, MOST_ROWS).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {body.length > MOST_ROWS && <p>The first {MOST_ROWS} of {body.length} rows.</p>}
      </div>
    </details>
  );
}

/** A graph of the incident: pasted numbers as lines, or a picture, with title, unit and description. */
export function Graph({ graph, context }: { graph: Extract<Block, { type: 'graph' }>; context: DocumentContext }) {
  const file = context.files.get(graph.attachmentId);
  const table = file?.text === undefined ? null : readSeries(file.text);
  const live = safeHref(graph.liveUrl);
  const title = graph.title || 'Graph without a title';
  const milestones = timelineOf(context.document).filter(({ milestone }) => milestone);
  return (
    <figure className="border-t border-line pt-3">
      <figcaption>
        <strong className="font-semibold text-ink">{title}</strong>
        {graph.unit && <span> · {graph.unit}</span>}
        {live && (
          <a href={live} rel="noreferrer" className="ml-3 inline-flex items-center gap-1">
            <Icon name="link" className="size-3.5" />
            Live dashboard
          </a>
        )}
      </figcaption>
      {table ? (
        <LineChart table={table} unit={graph.unit} alt={graph.alt || graph.title} zone={context.zone} milestones={milestones} />
      ) : file?.mediaType.startsWith('image/') ? (
        <img
          src={`/files/${file.id}`}
          alt={graph.alt}
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          loading="lazy"
          decoding="async"
          className="mt-3 h-auto max-w-full rounded-sm border border-line bg-surface"
        />
      ) : (
        <p className="my-4 font-sans text-sm text-faint">{graph.attachmentId ? 'These numbers cannot be drawn as lines: the first column is the time, the others are numbers.' : 'No graph has been added yet.'}</p>
      )}
      {graph.description && <p className="mt-3! mb-0! text-base! leading-6 text-soft">{graph.description}</p>}
      {table && file && (
        <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-1">
          {!file.isPassing && <GraphZoomButton attachmentId={file.id} title={title} unit={graph.unit} alt={graph.alt || title} zone={context.zone} milestones={milestones} />}
          <Numbers table={table} />
        </div>
      )}
      {live && <p className="mt-1! mb-0! font-sans text-sm! text-faint">These figures are kept as they were; the live dashboard shows the present.</p>}
    </figure>
  );
}
