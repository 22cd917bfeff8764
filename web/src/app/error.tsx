'use client';

import { usePathname } from 'next/navigation';
import { Button, ButtonLink } from '../ui/button';
import { ErrorState } from '../ui/error-state';

/** The address asks for something that there is not, such as a page of a list that somebody else made. */
const ABOUT_THE_ADDRESS = new Set(['BAD_CURSOR', 'BAD_USER_INPUT', 'LIMIT_EXCEEDED']);

/** What a page says instead of its content; the digest is `CODE/correlation id`, see ApiError. */
export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry(): void }) {
  const pathname = usePathname();
  const [code = '', id] = (error.digest ?? '').split('/');
  if (ABOUT_THE_ADDRESS.has(code)) {
    return (
      <div className="page pt-10">
        <ErrorState
          title="This address does not fit what is here"
          action={
            <ButtonLink href={pathname} variant="primary">
              Show it from the beginning
            </ButtonLink>
          }
        >
          <p>A filter or a page number in the address was damaged, or the list has changed since the link was made.</p>
        </ErrorState>
      </div>
    );
  }
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
