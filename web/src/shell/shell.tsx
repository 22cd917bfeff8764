import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Me } from '../member/read-me';
import { InboxLink } from '../notice/inbox-link';
import { ButtonLink } from '../ui/button';
import { Icon } from '../ui/icon';
import { MeMenu } from './me-menu';
import { NavLink } from './nav-link';
import { ShellKeys } from './shell-keys';
import type { Theme } from './theme';

/** The one bar above every page: where one can go, and how much of it waits. */
export function Shell({ me, theme, children }: { me: Me; theme: Theme; children: ReactNode }) {
  const { member } = me;
  return (
    <>
      <a href="#main" className="sr-only z-50 rounded-md bg-surface px-4 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2">
        Skip to the content
      </a>
      <header className="no-print sticky top-0 z-30 border-b border-line bg-paper">
        <div className="page flex flex-wrap items-center gap-x-3 lg:flex-nowrap">
          <Link href="/" className="-ml-1 flex h-12 items-center px-1 font-serif text-lg font-semibold tracking-tight">
            Corrigenda
          </Link>
          <nav aria-label="Main" className="order-last -mx-2 flex w-full overflow-x-auto [scrollbar-width:none] lg:order-none lg:mx-3 lg:w-auto lg:overflow-visible">
            <NavLink href="/">Home</NavLink>
            <InboxLink count={me.unreadCount} />
            <NavLink href="/coes">Drafts</NavLink>
            <NavLink href="/review" count={me.reviewCount} countLabel="waiting for you">
              Review
            </NavLink>
            <NavLink href="/actions" count={me.actionCount} countLabel="open for you">
              Actions
            </NavLink>
            {me.hasMeetings && <NavLink href="/meetings">Meetings</NavLink>}
            <NavLink href="/library">Library</NavLink>
          </nav>
          <div className="ml-auto flex h-12 items-center gap-2 sm:gap-3">
            <Link
              href="/library#search"
              aria-label="Search"
              aria-keyshortcuts="/ Control+K Meta+K"
              className="flex h-8 items-center gap-2 rounded-md px-2 text-soft hover:bg-sunken hover:text-ink sm:w-40 sm:border sm:border-line sm:bg-surface"
            >
              <Icon name="search" />
              <span className="hidden grow text-sm sm:block">Search</span>
              <kbd className="hidden font-mono text-xs text-faint sm:block" aria-hidden="true">
                /
              </kbd>
            </Link>
            <ButtonLink href="/new" variant="primary" size="sm" className="h-8">
              <Icon name="plus" />
              <span>
                New<span className="max-sm:sr-only"> COE</span>
              </span>
            </ButtonLink>
            <MeMenu memberId={member.id} name={member.name} email={member.email} isAdministrator={member.isAdministrator} wordProposalCount={me.wordProposalCount} theme={theme} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="pb-24">
        {children}
      </main>
      <ShellKeys isAdministrator={member.isAdministrator} />
    </>
  );
}
