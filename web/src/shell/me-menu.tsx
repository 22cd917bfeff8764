'use client';

import Link from 'next/link';
import { useId, useRef, useState } from 'react';
import { Avatar } from '../ui/avatar';
import { CountBadge } from '../ui/count-badge';
import { Icon } from '../ui/icon';
import { chooseTheme } from './preferences';
import { THEME_CHOICES, readTheme, type Theme } from './theme';

interface MeMenuProps {
  memberId: string;
  name: string;
  email: string;
  isAdministrator: boolean;
  wordProposalCount: number;
  theme: Theme;
}

const unsentStore = () => import('../editor/unsent/unsent-store');

/** Whoever uses this device next finds nothing of this member. */
async function signOut(memberId: string): Promise<void> {
  await fetch('/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  await (await unsentStore()).clearUnsent(memberId);
  location.assign('/sign-in');
}

const ITEM = 'flex min-h-8 w-full items-center gap-2.5 px-3 py-1 text-left hover:bg-accent-wash hover:text-accent-strong focus-visible:-outline-offset-2';

/** Who is signed in, the theme, and the way out: the browser's own popover, since it is on every page and should weigh nothing. */
export function MeMenu({ memberId, name, email, isAdministrator, wordProposalCount, theme }: MeMenuProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const close = () => panel.current?.hidePopover();
  /** The COEs that would lose text which is only on this device. */
  const [losing, setLosing] = useState<readonly number[]>([]);
  const askToSignOut = async () => {
    const unsent = await (await unsentStore()).findUnsent(memberId);
    if (unsent.length === 0) await signOut(memberId);
    else setLosing([...new Set(unsent.map(({ number }) => number))]);
  };
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={`${name}: settings and sign out`} className="rounded-full">
        <Avatar name={name} />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="fixed inset-auto top-12 right-[max(1rem,calc((100vw-72rem)/2+1.5rem))] w-56 rounded-md border border-line bg-surface py-1.5 text-ink shadow-[0_6px_24px_var(--shade)]"
      >
        <div className="border-b border-line px-3 pb-2">
          <p className="font-medium">{name}</p>
          <p className="truncate text-sm text-faint">{email}</p>
        </div>
        <fieldset className="border-b border-line py-2">
          <legend className="float-left w-full px-3 text-xs font-medium text-faint">Theme</legend>
          {THEME_CHOICES.map(({ value, label }) => (
            <label key={value} className={ITEM}>
              <input type="radio" name="theme" value={value} defaultChecked={value === theme} onChange={() => chooseTheme(readTheme(value))} className="size-4 accent-accent" />
              {label}
            </label>
          ))}
        </fieldset>
        <div className="py-1.5">
          <Link href="/settings" onClick={close} className={ITEM}>
            <Icon name="settings" />
            Settings
          </Link>
          <Link href="/words" onClick={close} className={ITEM}>
            <Icon name="book" />
            Word lists
            <CountBadge count={wordProposalCount} label="proposals wait for you" />
          </Link>
          <Link href="/policies" onClick={close} className={ITEM}>
            <Icon name="policy" />
            Policies
          </Link>
          <Link href="/help/sample" onClick={close} className={ITEM}>
            <Icon name="question" />
            A finished COE, with notes
          </Link>
          {isAdministrator && (
            <Link href="/admin/members" onClick={close} className={ITEM}>
              <Icon name="people" />
              Administration
            </Link>
          )}
        </div>
        <div className="border-t border-line pt-1.5">
          {losing.length > 0 ? (
            <div role="alert">
              <p className="px-3 py-1 text-sm">What you wrote in {losing.map((number) => `COE-${number}`).join(', ')} is only on this device and not saved. Signing out deletes it.</p>
              <Link href={`/coes/${losing[0]}/edit`} onClick={close} className={ITEM}>
                <Icon name="pencil" />
                Go there first
              </Link>
              <button type="button" onClick={() => void signOut(memberId)} className={ITEM}>
                <Icon name="right" />
                Sign out and delete it
              </button>
            </div>
          ) : (
            <button type="button" onClick={() => void askToSignOut()} className={ITEM}>
              <Icon name="right" />
              Sign out
            </button>
          )}
        </div>
      </div>
    </>
  );
}
