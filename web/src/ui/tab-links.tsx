import Link from 'next/link';
import { CountBadge } from './count-badge';

interface TabLinksProps {
  label: string;
  tabs: readonly { href: string; label: string; here: boolean; count?: number; countLabel?: string }[];
}

/** A few pages that belong together. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav aria-label={label} className="mb-6 border-b border-line">
      <div className="-mx-2 -mb-px sm:-mx-2.5 flex overflow-x-auto pb-px [scrollbar-width:none]">
        {tabs.map(({ href, label: text, here, count, countLabel }) => (
          <Link
            key={href}
            href={href}
            aria-current={here ? 'page' : undefined}
            className="relative inline-flex h-9 shrink-0 items-center gap-1.5 px-2 text-sm sm:px-2.5 sm:text-base text-soft after:absolute after:inset-x-2 sm:after:inset-x-2.5 after:-bottom-px after:h-0.5 hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:after:bg-accent"
          >
            {text}
            <CountBadge count={count} label={countLabel} />
          </Link>
        ))}
      </div>
    </nav>
  );
}
