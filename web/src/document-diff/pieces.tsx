import { Runs } from '../coe/document/runs';
import type { Piece } from './compare-text';

/** Which side of a comparison is shown: both in one text, or one beside the other. */
export type ShownSide = 'both' | 'before' | 'after';

/** What went is struck out and what came is underlined, with a word for those who hear it; colour only helps. */
export function Pieces({ pieces, side }: { pieces: readonly Piece[]; side: ShownSide }) {
  return pieces.map((piece, index) => {
    if (piece.kind === 'same') return <Runs key={index} runs={piece.runs} />;
    if (piece.kind === 'restyled') return <Restyled key={index} piece={piece} side={side} />;
    if (piece.kind === 'removed') {
      return side === 'after' ? null : (
        <Removed key={index}>
          <Runs runs={piece.runs} />
        </Removed>
      );
    }
    return side === 'before' ? null : (
      <Added key={index}>
        <Runs runs={piece.runs} />
      </Added>
    );
  });
}

export function Removed({ children }: { children: React.ReactNode }) {
  return (
    <del className="diff-del">
      <span className="sr-only"> removed: </span>
      {children}
      <span className="sr-only"> end of removal. </span>
    </del>
  );
}

export function Added({ children }: { children: React.ReactNode }) {
  return (
    <ins className="diff-ins">
      <span className="sr-only"> inserted: </span>
      {children}
      <span className="sr-only"> end of insertion. </span>
    </ins>
  );
}

function Restyled({ piece, side }: { piece: Extract<Piece, { kind: 'restyled' }>; side: ShownSide }) {
  return (
    <span className="diff-restyled" title="Only the formatting changed">
      <Runs runs={side === 'before' ? piece.before : piece.after} />
      <span className="sr-only"> (only the formatting changed) </span>
    </span>
  );
}
