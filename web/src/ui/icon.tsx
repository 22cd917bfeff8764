const PATHS = {
  plus: 'M8 3v10M3 8h10',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  chevron: 'm4 6 4 4 4-4',
  right: 'm6 4 4 4-4 4',
  close: 'm4 4 8 8m0-8-8 8',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  copy: 'M5.5 5.5V3h7.5v7.5h-2.5M3 5.5h7.5V13H3Z',
  link: 'M9 3h4v4m0-4L7.5 8.5M7 4H3v9h9V9',
  lock: 'M4 7.5h8V13H4Zm1.5 0V5a2.5 2.5 0 0 1 5 0v2.5',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-9v3l2 1.5',
  download: 'M8 3v7.5m0 0L5 7.5m3 3 3-3M3 11v2.5h10V11',
  upload: 'M8 10.5V3m0 0L5 6m3-3 3 3M3 11v2.5h10V11',
  question: 'M6 6a2 2 0 1 1 2.6 1.9c-.4.1-.6.5-.6.9V9.5m0 2v.3M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z',
  settings: 'M3 5h6m3 0h1M3 11h1m3 0h6M9 3.5v3M5.5 9.5v3',
  people: 'M6 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM2.5 13c0-2 1.5-3.5 3.5-3.5S9.5 11 9.5 13M10.5 7a1.8 1.8 0 1 0 0-3.5M11 9.6c1.6.2 2.6 1.6 2.6 3.4',
  print: 'M4.5 6V2.5h7V6M4.5 11H3V6h10v5h-1.5M4.5 9.5h7v4h-7Z',
  book: 'M8 4C6.5 2.8 4.5 2.5 2.5 2.7v9.6c2-.2 4 .1 5.5 1.3 1.5-1.2 3.5-1.5 5.5-1.3V2.7C11.5 2.5 9.5 2.8 8 4Zm0 0v9.6',
  policy: 'M3.5 2.5h9v11h-9Zm2.5 3h4m-4 2.75h4M6 11h2',
  comment: 'M2.5 3h11v8H8l-3.5 3v-3h-2Z',
  pencil: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3 3 13Z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the words beside it say what it means. */
export function Icon({ name, className = 'size-4' }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" className={`shrink-0 ${className}`} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
