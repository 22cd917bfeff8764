import type { ProseOptions } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { useSession, type PastedChat } from '../editor-session';
import { showMoment } from '../sections/timeline';
import { useStore } from '../store';
import { inOneStep } from '../undo-step';
import { insertLines } from './insert-lines';
import { type TimedLine } from './read-lines';
import { roleOfSpeaker, withoutNames } from './without-names';

/** A chat that was pasted into the timeline: its author chooses what becomes an entry, and each speaker becomes a role. */
export function ChatDialog({ editor, options }: { editor: Editor; options: ProseOptions }) {
  const session = useSession();
  const chat = useStore(session.pastedChat);
  const close = () => {
    session.pastedChat.set(null);
    if (!editor.isDestroyed) editor.view.focus();
  };
  return (
    <Dialog open={chat !== null} onOpenChange={(open) => !open && close()} title="What belongs in the timeline?" description="Each speaker becomes a role; nobody’s name gets in." wide>
      {chat && <ChatForm chat={chat} editor={editor} options={options} onDone={close} />}
    </Dialog>
  );
}

function ChatForm({ chat, editor, options, onDone }: { chat: PastedChat; editor: Editor; options: ProseOptions; onDone: () => void }) {
  const session = useSession();
  const speakers = [...new Set(chat.lines.map(({ speaker }) => speaker).filter((speaker) => speaker !== ''))];
  const [roles, setRoles] = useState(() => new Map(speakers.map((speaker) => [speaker, roleOfSpeaker(speaker, options.people ?? [])])));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [texts] = useState(() => chat.lines.map(({ text }) => withoutNames(text, options)));
  const told = (line: TimedLine, index: number) => {
    const role = (roles.get(line.speaker) ?? '').trim();
    return role === '' ? texts[index]! : `${role.charAt(0).toUpperCase()}${role.slice(1)}: ${texts[index]}`;
  };
  const chosen = chat.lines.length - left.size;
  const toggle = (index: number) => setLeft((before) => new Set(before.has(index) ? [...before].filter((other) => other !== index) : [...before, index]));
  const add = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const lines = chat.lines.map((line, index) => ({ ...line, text: told(line, index) })).filter((_line, index) => !left.has(index));
    const tr = insertLines(editor.state, chat.sectionKey, lines);
    if (tr) inOneStep(editor, tr.scrollIntoView());
    session.say(lines.length === 1 ? 'One entry is in.' : `${lines.length} entries are in. Undo takes them back.`);
    onDone();
  };
  return (
    <form onSubmit={add}>
      <fieldset className="grid gap-2">
        <legend className="mb-2 text-sm font-semibold">Who speaks, as a role</legend>
        {speakers.map((speaker) => (
          <label key={speaker} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)] items-center gap-3 text-sm">
            <span className="truncate">{speaker}</span>
            <input
              value={roles.get(speaker) ?? ''}
              onChange={(event) => setRoles(new Map(roles).set(speaker, event.target.value))}
              list="chat-roles"
              placeholder="left out"
              autoComplete="off"
              className="h-9 w-full rounded-md border border-control bg-surface px-3 text-base"
            />
          </label>
        ))}
        <datalist id="chat-roles">
          {['the on-call engineer', 'the service owner', 'the incident lead', 'a member of the team', 'customer support'].map((role) => (
            <option key={role} value={role} />
          ))}
        </datalist>
      </fieldset>
      <fieldset className="mt-5">
        <legend className="text-sm font-semibold">What was said</legend>
        <div className="mt-1 flex gap-1">
          <Button size="sm" variant="quiet" onClick={() => setLeft(new Set())}>
            All
          </Button>
          <Button size="sm" variant="quiet" onClick={() => setLeft(new Set(chat.lines.keys()))}>
            None
          </Button>
        </div>
        <ul className="border-t border-line">
          {chat.lines.map((line, index) => (
            <li key={index} className="border-b border-line">
              <label className={`grid min-h-9 cursor-pointer grid-cols-[1.25rem_3.25rem_1fr] items-baseline gap-2 py-1.5 text-sm ${left.has(index) ? 'text-faint' : ''}`}>
                <input type="checkbox" checked={!left.has(index)} onChange={() => toggle(index)} className="size-4 self-center" />
                <span className="figures">{showMoment(line.moment, session.zone)}</span>
                <span className="min-w-0 wrap-anywhere">{told(line, index)}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <DialogActions>
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" variant="primary" disabled={chosen === 0}>
          {chosen === 1 ? 'Add one entry' : `Add ${chosen} entries`}
        </Button>
      </DialogActions>
    </form>
  );
}
