'use client';

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { execute } from '../graphql/client';
import { MentionableDocument } from '../graphql/generated/graphql';
import { nameAt, type NameBegun } from './mention-at';

export interface Mention {
  id: string;
  name: string;
  maySee: boolean;
}

interface CommentFieldProps {
  number: number;
  label: string;
  value: string;
  mentions: readonly Mention[];
  onChange(value: string, mentions: Mention[]): void;
  onEscape(): void;
  placeholder?: string;
  autoFocus?: boolean;
  isInvalid?: boolean;
}

const QUIET_MS = 120;

/** Those whose names still stand in the words. */
export function mentionsIn(value: string, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ name }) => value.includes(`@${name}`));
}

const bringIntoView = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' });

/** The words of a comment; an `@` offers members. */
export function CommentField({ number, label, value, mentions, onChange, onEscape, placeholder, autoFocus, isInvalid }: CommentFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [begun, setBegun] = useState<NameBegun | null>(null);
  const [offered, setOffered] = useState<Mention[]>([]);
  const [chosen, setChosen] = useState(0);
  const isOffering = begun !== null && offered.length > 0;

  const search = begun?.search ?? null;
  useEffect(() => {
    if (search === null) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      // Without an answer the name stays words; the comment can be sent all the same.
      const answer = await execute(MentionableDocument, { number, search }).catch(() => null);
      if (!isCurrent || !answer) return;
      setOffered(answer.mentionable.map(({ member, maySee }) => ({ ...member, maySee })));
      setChosen(0);
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [number, search]);

  const look = (text: string, caret: number) => {
    const found = nameAt(text, caret);
    setBegun(found);
    if (!found) setOffered([]);
  };
  const choose = (mention: Mention) => {
    if (!begun) return;
    const end = begun.at + 1 + begun.search.length;
    const next = `${value.slice(0, begun.at)}@${mention.name} ${value.slice(end).replace(/^ /, '')}`;
    onChange(next, [...mentionsIn(next, mentions).filter((one) => one.id !== mention.id), mention]);
    setBegun(null);
    setOffered([]);
    const caret = begun.at + mention.name.length + 2;
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (isOffering && !event.metaKey && !event.ctrlKey) {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) {
        event.preventDefault();
        setChosen((chosen + step + offered.length) % offered.length);
        return;
      }
      if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        choose(offered[chosen]!);
        return;
      }
    }
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (isOffering) setBegun(null);
    else onEscape();
  };

  return (
    <div className="relative">
      <textarea
        ref={field}
        id={id}
        aria-label={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOffering ? `${id}-names` : undefined}
        aria-activedescendant={isOffering ? `${id}-${chosen}` : undefined}
        aria-invalid={isInvalid || undefined}
        placeholder={placeholder}
        autoFocus={autoFocus}
        rows={2}
        value={value}
        onChange={(event) => {
          onChange(event.target.value, mentionsIn(event.target.value, mentions));
          look(event.target.value, event.target.selectionStart);
        }}
        onKeyDown={press}
        onBlur={() => setBegun(null)}
        className="block w-full field-sizing-content min-h-16 rounded-md border border-control bg-surface px-2.5 py-1.5 text-base text-ink hover:border-ink aria-invalid:border-danger"
      />
      <span role="status" className="sr-only">
        {isOffering && `${offered.length} ${offered.length === 1 ? 'member' : 'members'}; choose with the arrows and Enter.`}
      </span>
      {isOffering && (
        <ul id={`${id}-names`} role="listbox" aria-label="Members" className="thread-names">
          {offered.map((mention, index) => (
            <li
              key={mention.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              ref={index === chosen ? bringIntoView : undefined}
              // The caret stays in the words.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(mention)}
            >
              {mention.name}
              {!mention.maySee && <span className="block text-sm text-warn">cannot see this COE</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Says before sending whom a mention will not reach. */
export function BlindMentions({ mentions }: { mentions: readonly Mention[] }) {
  const blind = mentions.filter(({ maySee }) => !maySee).map(({ name }) => name);
  if (blind.length === 0) return null;
  return (
    <p role="status" className="border-l-3 border-warn bg-warn-wash px-2 py-1 text-sm">
      {blind.join(' and ')} cannot see this COE and will not be told. A mention lets nobody in; an author can invite them.
    </p>
  );
}
