import { safeHref, type Run } from '@corrigenda/templates';
import type { ReactNode } from 'react';

function withMarks({ text, bold, italic, code, href }: Run): ReactNode {
  let node: ReactNode = text;
  if (code) node = <code>{node}</code>;
  if (italic) node = <em>{node}</em>;
  if (bold) node = <strong>{node}</strong>;
  const safe = href ? safeHref(href) : null;
  return safe ? (
    <a href={safe} rel="noreferrer">
      {node}
    </a>
  ) : (
    node
  );
}

/** Text with its marks. Links that are not http, https or mailto stay text. With the id of its block, threads find it. */
export function Runs({ runs, block }: { runs: readonly Run[]; block?: string }) {
  const text = runs.map((run, index) => <span key={index}>{withMarks(run)}</span>);
  return block ? <span data-block={block}>{text}</span> : text;
}
