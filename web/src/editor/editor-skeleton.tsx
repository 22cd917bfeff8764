import type { ReactNode } from 'react';
import './editor.css';
import './document-editing.css';

/** As large as the editor that takes its place, so that nothing moves. */
export function EditorSkeleton({ bar, title, children }: { bar?: ReactNode; title?: ReactNode; children?: ReactNode }) {
  return (
    <div className="editor" aria-busy="true">
      {bar ?? <div className="editor-bar" />}
      <div className="editor-columns">
        <div className="editor-outline">
          {Array.from({ length: 8 }, (_, index) => (
            <div key={index} className="skeleton my-3 h-4" style={{ inlineSize: `${60 + ((index * 17) % 35)}%` }} />
          ))}
        </div>
        <div className="editor-page">
          {children}
          {title ?? <div className="skeleton my-2 h-9 w-4/5" />}
          {Array.from({ length: 3 }, (_, section) => (
            <div key={section} className="mt-12">
              <div className="skeleton mb-4 h-8 w-1/3" />
              {Array.from({ length: 4 }, (_line, index) => (
                <div key={index} className="skeleton my-3 h-4" style={{ inlineSize: `${95 - index * 9}%` }} />
              ))}
            </div>
          ))}
        </div>
        <div className="editor-margin" />
      </div>
      <p role="status" className="sr-only">
        Opening the document
      </p>
    </div>
  );
}
