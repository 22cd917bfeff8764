import { WhyGraphs } from '../../coe/document/why-graphs';
import { writtenStrands } from '../../coe/document/why-strands';
import { useSession } from '../editor-session';
import { jumpTo } from '../jump';
import { useStore } from '../store';
import type { HostProps } from './host-portals';

/** The trees as graphs, drawn anew shortly after the text was changed; a card leads to its line. */
export function WhysHead({ host, editor, reading }: HostProps) {
  const session = useSession();
  const coe = useStore(session.coe);
  const key = String(host.node.attrs['key']);
  const section = reading?.document.sections.find((one) => one.key === key);
  if (section?.kind !== 'whys') return null;
  const actions = coe.actions.filter(({ status }) => status !== 'DECLINED');
  return <WhyGraphs strands={writtenStrands(section.trees, session.sectionNamed(key))} actions={actions} onChoose={(block) => jumpTo(editor, { section: key, block })} />;
}
