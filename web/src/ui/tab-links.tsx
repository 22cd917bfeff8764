import Link from 'next/link';

interface TabLinksProps {
  label: string;
  tabs: readonly { href: string; label: string; here: boolean }[];
}

/** Two or three pages that belong together. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav aria-label={label} className="mb-6 border-b border-line">
      <div className="-mx-2.5 flex">
        {tabs.map(({ href, label: text, here }) => (
          <Link
            key={href}
            href={href}
            aria-current={here ? 'page' : undefined}
            className="relative h-9 px-2.5 text-soft after:absolute after:inset-x-2.5 after:-bottom-px after:h-0.5 hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:after:bg-accent"
          >
            {text}
          </Link>
        ))}
      </div>
    </nav>
  );
}
