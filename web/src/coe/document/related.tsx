import type { CoeSection } from '@corrigenda/templates';

export function Related({ related }: { related: Extract<CoeSection, { kind: 'related' }>['related'] }) {
  const told = related.filter(({ number, note }) => number > 0 || note);
  if (told.length === 0) return null;
  return (
    <ul>
      {told.map(({ id, number, note }) => (
        <li key={id}>
          {number > 0 && <a href={`/coes/${number}`}>COE-{number}</a>}
          {number > 0 && note && ': '}
          {note}
        </li>
      ))}
    </ul>
  );
}
