import type { Metadata } from 'next';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <div className="page pt-10">
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        title="There is nothing here, or nothing you may see"
        action={
          <>
            <ButtonLink href="/library" variant="primary">
              Search the library
            </ButtonLink>
            <ButtonLink href="/">Go home</ButtonLink>
          </>
        }
      >
        Check the address. If a colleague gave it to you, the COE may be restricted: ask one of its authors to invite you.
      </EmptyState>
    </div>
  );
}
