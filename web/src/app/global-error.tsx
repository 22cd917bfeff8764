'use client';

import './globals.css';
import { Button } from '../ui/button';
import { ErrorState } from '../ui/error-state';

export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry(): void }) {
  const [code, id] = (error.digest ?? '').split('/');
  return (
    <html lang="en">
      <head>
        <title>Corrigenda</title>
      </head>
      <body>
        <main className="page pt-10">
          <ErrorState
            title="Corrigenda does not answer"
            correlationId={id || code}
            action={
              <Button variant="primary" onClick={retry}>
                Try again
              </Button>
            }
          >
            <p>What was saved is safe. Try again in a moment; if it stays like this, give the reference to whoever runs this service.</p>
          </ErrorState>
        </main>
      </body>
    </html>
  );
}
