'use client';

import { useEffect, useState } from 'react';
import { Icon } from './icon';

interface ToastMessage {
  id: number;
  text: string;
  undo?: () => void;
}

let next = 1;
const listeners = new Set<(message: ToastMessage) => void>();

/** Says briefly that something was done. What went wrong is said beside its place instead. */
export function toast(text: string, undo?: () => void): void {
  const message = { id: next++, text, undo };
  for (const listener of listeners) listener(message);
}

/** Once per page, at the end of the body. */
export function Toaster() {
  const [messages, setMessages] = useState<ToastMessage[]>([]);
  useEffect(() => {
    const remove = (id: number) => setMessages((shown) => shown.filter((message) => message.id !== id));
    const add = (message: ToastMessage) => {
      setMessages((shown) => [...shown.slice(-2), message]);
      setTimeout(() => remove(message.id), message.undo ? 10_000 : 5_000);
    };
    listeners.add(add);
    return () => void listeners.delete(add);
  }, []);
  return (
    <div role="status" className="no-print pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2">
      {messages.map(({ id, text, undo }) => (
        <div key={id} className="pointer-events-auto flex max-w-full items-center gap-3 rounded-md bg-ink px-4 py-2 text-sm text-paper">
          <Icon name="check" />
          <span className="min-w-0">{text}</span>
          {undo && (
            <button
              type="button"
              className="font-semibold underline underline-offset-3"
              onClick={() => {
                undo();
                setMessages((shown) => shown.filter((message) => message.id !== id));
              }}
            >
              Undo
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
