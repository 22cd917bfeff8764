'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { CountBadge } from '../ui/count-badge';

/** Where a page belongs: writing to the drafts, a review to the reviews, reading a COE to neither. */
function isHere(href: string, pathname: string): boolean {
  if (href === '/coes') return pathname === '/coes' || pathname.endsWith('/edit');
  if (href === '/review') return pathname === '/review' || pathname.endsWith('/review');
  if (href === '/meetings') return pathname.startsWith('/meetings');
  return pathname === href;
}

/** A place in the bar; the one that holds the present page is underlined. */
export function NavLink({ href, count, countLabel, children }: { href: string; count?: number; countLabel?: string; children: ReactNode }) {
  const pathname = usePathname();
  const here = isHere(href, pathname);
  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className="relative inline-flex h-12 shrink-0 items-center gap-1.5 px-2 text-sm text-soft transition-colors after:absolute after:inset-x-2 after:bottom-0 sm:px-2.5 sm:text-base sm:after:inset-x-2.5 lg:after:-bottom-px after:h-0.5 hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:after:bg-accent"
    >
      {children}
      <CountBadge count={count} label={countLabel} />
    </Link>
  );
}
