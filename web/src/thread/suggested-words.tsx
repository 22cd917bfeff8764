import { changedWords } from './changed-words';

/** What a suggestion strikes out and what it puts there, told apart by line and word as well as by colour. */
export function SuggestedWords({ quote, replacement }: { quote: string; replacement: string }) {
  return (
    <p className="thread-words">
      {changedWords(quote, replacement).map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'removed' ? (
          <del key={index}>
            <span className="sr-only">Struck out: </span>
            {text}
          </del>
        ) : (
          <ins key={index}>
            <span className="sr-only">Put there: </span>
            {text}
          </ins>
        ),
      )}
    </p>
  );
}
