import type { PassageFinding } from '@corrigenda/templates';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { useSession } from '../editor-session';
import { GlossaryForm } from './glossary-form';
import { addToList, WAITS } from './own-words';
import { isPerson, serviceNamed } from './service-named';

/** The ways out of a finding that end in a word list: “it is a service”, and a meaning for the glossary. */
export function WordWays({ finding }: { finding: PassageFinding }) {
  const session = useSession();
  const [isPending, setPending] = useState(false);
  const [isProposed, setProposed] = useState(false);
  const [isExplaining, setExplaining] = useState(false);
  const word = serviceNamed(finding.text);
  const isService = finding.rule === 'no-names' && finding.detail === 'person' && !isPerson(session.wordLists.get().people, word);
  const isTerm = finding.rule === 'no-jargon' && finding.detail === 'acronym';

  async function addService() {
    setPending(true);
    const { problem, isWaiting } = await addToList(session, { list: 'SERVICES', word, meaning: '' }, 'It is a service and not a person.');
    setPending(false);
    if (problem) session.say(problem);
    setProposed(isWaiting);
  }

  if (isProposed) {
    return (
      <p className="finding-message" role="status">
        {WAITS}
      </p>
    );
  }
  if (isExplaining) {
    return (
      <GlossaryForm
        term={finding.text}
        onDone={(isWaiting) => {
          setExplaining(false);
          setProposed(isWaiting);
        }}
      />
    );
  }
  if (isService) {
    return (
      <Button size="sm" variant="quiet" pending={isPending} onClick={() => void addService()}>
        {session.mayDecideWords ? 'Not a name: a service' : 'Not a name: propose it as a service'}
      </Button>
    );
  }
  if (isTerm) {
    return (
      <Button size="sm" variant="quiet" onClick={() => setExplaining(true)}>
        {session.mayDecideWords ? 'Add to the glossary…' : 'Propose for the glossary…'}
      </Button>
    );
  }
  return null;
}
