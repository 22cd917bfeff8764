'use client';

import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { RemoveSavedViewDocument, SaveViewDocument, type SavedViewFieldsFragment, type SavedViewPage } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { TextField } from '../ui/field';
import { Icon } from '../ui/icon';
import { toast } from '../ui/toast';

interface SavedViewsProps {
  page: SavedViewPage;
  path: string;
  views: readonly SavedViewFieldsFragment[];
}

/** The filters of a list without the page one is on, in one order: two addresses of the same view are the same. */
function filtersOf(params: URLSearchParams): string {
  const filters = new URLSearchParams(params);
  for (const place of ['after', 'open']) filters.delete(place);
  filters.sort();
  return filters.toString();
}

/** The member's own views of a list: one click each; the present filters become one under a name. */
export function SavedViews({ page, path, views }: SavedViewsProps) {
  const router = useRouter();
  const present = filtersOf(useSearchParams());
  const [naming, setNaming] = useState(false);
  const save = useMutation(SaveViewDocument);
  const remove = useMutation(RemoveSavedViewDocument);
  const known = views.find(({ query }) => query === present);

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name')?.toString() ?? '';
    if (!(await save.run({ input: { page, name, query: present } }))) return;
    setNaming(false);
    toast(`“${name.trim()}” is one of your views now.`);
    router.refresh();
  }
  async function forget() {
    if (!known || !(await remove.run({ viewId: known.id }))) return;
    toast(`“${known.name}” is no longer one of your views.`);
    router.refresh();
  }
  if (views.length === 0 && present === '') return null;
  const error = save.errorBeside('name') ?? remove.error;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-1 gap-y-1 text-sm">
      {views.length > 0 && (
        <nav aria-label="Your views" className="contents">
          <Link href={path} aria-current={present === '' ? 'true' : undefined} className="rounded-md px-2 py-1 text-soft hover:bg-sunken aria-[current]:font-medium aria-[current]:text-ink">
            Everything
          </Link>
          {views.map(({ id, name, query }) => (
            <Link key={id} href={`${path}?${query}`} aria-current={query === present ? 'true' : undefined} className="rounded-md px-2 py-1 text-soft hover:bg-sunken aria-[current]:bg-accent-wash aria-[current]:font-medium aria-[current]:text-accent">
              {name}
            </Link>
          ))}
        </nav>
      )}
      {known && (
        <Button size="sm" variant="quiet" pending={remove.pending} onClick={forget} aria-label={`Forget the view “${known.name}”`}>
          <Icon name="close" className="size-3.5" />
        </Button>
      )}
      {present !== '' && !known && !naming && (
        <Button size="sm" variant="quiet" onClick={() => setNaming(true)}>
          Save this view
        </Button>
      )}
      {naming && (
        <form onSubmit={keep} className="flex items-start gap-2">
          <TextField label="Name of the view" hideLabel name="name" placeholder="Name of the view" required maxLength={60} autoFocus error={save.fieldError('name')} onKeyDown={(event) => event.key === 'Escape' && setNaming(false)} />
          <Button type="submit" pending={save.pending}>
            Save
          </Button>
        </form>
      )}
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
    </div>
  );
}
