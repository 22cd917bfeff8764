import type { HostProps } from './host-portals';
import { TimelineHead } from './timeline-head';
import { WhysHead } from './whys-head';

/** Above the lines of a section: what is said of all of them together. */
export function SectionHead(props: HostProps) {
  switch (props.host.node.type.name) {
    case 'timelineSection':
      return <TimelineHead {...props} />;
    case 'whysSection':
      return <WhysHead {...props} />;
    default:
      return null;
  }
}
