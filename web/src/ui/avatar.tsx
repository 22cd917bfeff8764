/** Initials of a name. The name itself must stand beside it or in `label`. */
export function Avatar({ name, label }: { name: string; label?: string }) {
  const words = name.trim().split(/\s+/u);
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
  return (
    <span
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      data-initials={initials}
      className="avatar inline-grid size-7 shrink-0 place-items-center rounded-full bg-accent-wash text-xs font-semibold text-accent uppercase select-none"
    />
  );
}
