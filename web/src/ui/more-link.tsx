import { ButtonLink } from './button';

/** The next page of a list, as a link that keeps the filters. */
export function MoreLink({ path, filters, after }: { path: string; filters: Record<string, string | undefined>; after: string }) {
  const query = new URLSearchParams(Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1])));
  query.set('after', after);
  return (
    <div className="mt-6 flex justify-center">
      <ButtonLink href={`${path}?${query}`}>Next page</ButtonLink>
    </div>
  );
}
