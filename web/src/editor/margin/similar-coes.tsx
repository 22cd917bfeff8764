import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { Button } from '../../ui/button';
import { useSession } from '../editor-session';
import type { Reading } from '../reading';
import { useStore } from '../store';
import { readSetAside, relate, relatedNumbers, setAside, type SimilarCoe } from './similar';

interface Props {
  editor: Editor;
  reading: Reading | null;
}

/** What is similar, without what stands in the document already. */
function useOpen(reading: Reading | null): { strong: SimilarCoe | undefined; others: SimilarCoe[] } {
  const session = useSession();
  const similar = useStore(session.similar);
  const aside = useStore(session.setAside);
  const { number } = session.coe.get();
  useEffect(() => session.setAside.set(readSetAside(number)), [session, number]);
  const related = relatedNumbers(reading?.document);
  const open = (similar?.coes ?? []).filter(({ coe }) => !related.has(coe.number));
  const strong = open.find(({ coe, isStrong }) => isStrong && !aside.includes(coe.number));
  return { strong, others: open.filter((one) => one !== strong) };
}

function Alike({ similar: { words, tags, services, impact } }: { similar: SimilarCoe }) {
  const parts = [...services, ...tags.map((tag) => `#${tag}`), ...(words.length > 0 ? [`“${words.slice(0, 4).join('”, “')}”`] : [])];
  return (
    <>
      {impact && <span className="block text-sm text-soft">{impact}</span>}
      <span className="block text-sm text-soft">Both: {parts.join(' · ')}</span>
    </>
  );
}

const CoeLink = ({ coe }: Pick<SimilarCoe, 'coe'>) => (
  <a href={`/coes/${coe.number}`} target="_blank" rel="noopener" className="similar-link">
    COE-{coe.number} {coe.title}
    <span className="sr-only"> (opens beside this)</span>
  </a>
);

/** Asked when one published COE is so alike that the same may have happened before. */
export function HappenedBefore({ editor, reading }: Props) {
  const session = useSession();
  const isEditable = useStore(session.editable);
  const { strong } = useOpen(reading);
  if (!strong || !isEditable) return null;
  return (
    <section className="margin-part similar-strong" aria-labelledby="happened-before">
      <h2 id="happened-before">Has this happened before?</h2>
      <p dir="auto">
        <CoeLink coe={strong.coe} />
        <Alike similar={strong} />
      </p>
      <p className="similar-choices">
        <Button size="sm" onClick={() => relate(editor, session, strong)}>
          Yes, relate it
        </Button>
        <Button size="sm" variant="quiet" onClick={() => setAside(session, strong.coe.number)}>
          Something else
        </Button>
      </p>
    </section>
  );
}

/** Published COEs that are like this one, each one press away from being related. */
export function SimilarCoes({ editor, reading }: Props) {
  const session = useSession();
  const isEditable = useStore(session.editable);
  const similar = useStore(session.similar);
  const { others } = useOpen(reading);
  if (!similar || (others.length === 0 && !similar.failed)) return null;
  return (
    <section className="margin-part" aria-labelledby="similar-coes">
      <h2 id="similar-coes">Similar COEs</h2>
      {similar.failed && <p className="text-sm text-faint">They could not be looked for; they are looked for again when you have written more.</p>}
      <ul>
        {others.map((one) => (
          <li key={one.coe.number} className="similar-line">
            <span className="min-w-0 grow" dir="auto">
              <CoeLink coe={one.coe} />
              <Alike similar={one} />
            </span>
            {isEditable && (
              <Button size="sm" aria-label={`Relate COE-${one.coe.number}`} onClick={() => relate(editor, session, one)}>
                Relate
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
