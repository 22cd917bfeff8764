import { ButtonLink } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';

export default function MeetingNotFound() {
  return (
    <div className="page pt-10">
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        title="There is no such meeting"
        action={
          <ButtonLink href="/meetings" variant="primary">
            See the meetings
          </ButtonLink>
        }
      >
        It may have been cancelled. What it was to hear goes to the next one, or waits until one is called.
      </EmptyState>
    </div>
  );
}
