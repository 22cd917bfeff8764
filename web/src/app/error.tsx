'use client';

import { Button, ButtonLink } from '../ui/button';
import { ErrorState } from '../ui/error-state';

/** What a page says instead of its content; the digest is `CODE/correlation id`, see ApiError. */
export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry(): void }) {
  const [code, id] = (error.digest ?? '').split('/');
  const unavailable = code === 'DEPENDENCY_UNAVAILABLE';
  return (
    <div className="page pt-10">
      <ErrorState
        title={unavailable ? 'The database cannot be reached at the moment' : 'This page could not be shown'}
        correlationId={id || (code && !unavailable ? code : undefined)}
        action={
          <>
            <Button variant="primary" onClick={retry}>
              Try again
            </Button>
            <ButtonLink href="/">Go home</ButtonLink>
          </>
        }
      >
        <p>What you wrote and was saved is safe: this is about showing it. If it happens again, give the reference to whoever runs this service.</p>
      </ErrorState>
    </div>
  );
}
