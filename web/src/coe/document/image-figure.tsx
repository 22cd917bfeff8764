import type { DocumentFile } from './document-context';

/** An uploaded picture; its size is known beforehand, so nothing jumps. */
export function ImageFigure({ file, attachmentId, alt }: { file: DocumentFile | undefined; attachmentId: string; alt: string }) {
  if (!attachmentId) return null;
  return (
    <figure>
      <img
        src={`/files/${attachmentId}`}
        alt={alt}
        width={file?.width ?? undefined}
        height={file?.height ?? undefined}
        loading="lazy"
        decoding="async"
        className="h-auto max-w-full rounded-sm border border-line bg-surface"
      />
    </figure>
  );
}
