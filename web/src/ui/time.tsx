import { formatAgo, formatDay, formatInstant, formatSpan } from './instant';

interface TimeProps {
  at: string;
  zone: string;
  /** `ago` and `since` need to know the present. */
  now?: Date;
  as?: 'ago' | 'since' | 'day' | 'instant';
  className?: string;
}

/** An instant in words; its title has the whole of it, with the zone. */
export function Time({ at, zone, now = new Date(), as = 'ago', className }: TimeProps) {
  const date = new Date(at);
  const text =
    as === 'ago' ? formatAgo(date, now) : as === 'since' ? formatSpan(now.getTime() - date.getTime()) : as === 'day' ? formatDay(date, zone) : formatInstant(date, zone);
  return (
    <time dateTime={at} title={`${formatInstant(date, zone)} · ${date.toISOString()}`} className={className} suppressHydrationWarning>
      {text}
    </time>
  );
}
