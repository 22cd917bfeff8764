import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { useSession } from '../editor-session';
import { WaiveForm } from '../findings/waive-form';
import { jumpTo } from '../jump';
import type { Missing } from './missing';

/** By section, each with the way to its place and, with a reason, the way around it. */
export function WhatIsMissing({ missing, editor, onJump }: { missing: readonly Missing[]; editor: Editor; onJump: () => void }) {
  const session = useSession();
  const places = [{ key: '', title: 'Title' }, ...session.template.sections];
  const sections = places.filter(({ key }) => missing.some(({ section }) => section === key));
  return (
    <div className="mt-2">
      {sections.map(({ key, title }) => (
        <section key={key} className="mb-3">
          <h3 className="text-sm font-semibold text-soft">{title}</h3>
          <ul>
            {missing
              .filter(({ section }) => section === key)
              .map((each) => (
                <MissingLine
                  key={each.id}
                  missing={each}
                  onJump={() => {
                    onJump();
                    // The dialog gives the focus back first.
                    setTimeout(() => jumpTo(editor, { section: each.section, block: each.block || undefined }), 50);
                  }}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function MissingLine({ missing, onJump }: { missing: Missing; onJump: () => void }) {
  const [isWaiving, setWaiving] = useState(false);
  return (
    <li className="border-b border-line py-1.5">
      <div className="flex items-start gap-2">
        <button type="button" className="grow text-left hover:text-accent" onClick={onJump}>
          {missing.message}
        </button>
        <Button size="sm" variant="quiet" onClick={() => setWaiving(true)}>
          May stand…
        </Button>
      </div>
      {isWaiving && <WaiveForm findingId={missing.id} onDone={() => setWaiving(false)} />}
    </li>
  );
}
