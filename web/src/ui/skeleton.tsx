/** Lines where text will be, of the height that the text will have. */
export function SkeletonLines({ lines = 5, lineClass = 'h-12' }: { lines?: number; lineClass?: string }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={`flex items-center border-b border-line ${lineClass}`}>
          <div className="skeleton h-3.5" style={{ width: `${72 - ((line * 17) % 40)}%` }} />
        </div>
      ))}
    </div>
  );
}

export function SkeletonPage({ title }: { title?: string }) {
  return (
    <div className="page pt-10">
      <p className="sr-only" role="status">
        Loading {title}
      </p>
      {title ? <h1 className="font-serif text-3xl">{title}</h1> : <div className="skeleton h-10 w-72" />}
      <div className="mt-8">
        <SkeletonLines />
      </div>
    </div>
  );
}
