/** How much waits; nothing when nothing does. */
export function CountBadge({ count, label }: { count?: number; label?: string }) {
  if (!count) return null;
  return (
    <span className="figures min-w-5 rounded-full bg-accent px-1.5 text-center text-xs font-semibold text-on-accent">
      {count}
      <span className="sr-only"> {label}</span>
    </span>
  );
}
