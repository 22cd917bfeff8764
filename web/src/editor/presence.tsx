import type { Collaboration } from './collaboration';
import { useStore } from './store';

const MOST = 5;

/** Who else has this COE open, each once however many tabs they have. */
export function Presence({ collaboration }: { collaboration: Collaboration }) {
  const peers = useStore(collaboration.peers);
  const people = [...new Map(peers.map((peer) => [peer.memberId || peer.clientId, peer])).values()];
  if (people.length === 0) return null;
  const names = people.map(({ name }) => name).join(', ');
  return (
    <ul aria-label={`Also here: ${names}`} className="presence">
      {people.slice(0, MOST).map((peer) => (
        <li key={peer.memberId || peer.clientId} title={peer.name} style={{ backgroundColor: peer.color }}>
          <span aria-hidden="true">{initialsOf(peer.name)}</span>
          <span className="sr-only">{peer.name}</span>
        </li>
      ))}
      {people.length > MOST && <li className="presence-more">+{people.length - MOST}</li>}
    </ul>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
}
