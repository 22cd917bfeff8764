import Link from 'next/link';
import { Severity } from '../coe/coe-status-chip';
import type { SearchLibraryQuery } from '../graphql/generated/graphql';
import { formatDay } from '../ui/instant';
import { Highlighted } from './highlighted';

type Hit = SearchLibraryQuery['search']['edges'][number]['node'];

/** A quotation that ends between sentences says so, and ends with a whole word. */
function rounded(text: string): string {
  return /[.!?…”)]\u0003?$/u.test(text) ? text : `${text.slice(0, text.lastIndexOf(' '))} …`;
}

/** A published COE with the sentence that matched. */
export function SearchResult({ hit, zone }: { hit: Hit; zone: string }) {
  const { coe, highlight, titleHighlight, impact } = hit;
  return (
    <li className="border-b border-line" data-row>
      <Link href={`/coes/${coe.number}`} className="group block py-5">
        <span className="flex flex-wrap items-baseline gap-x-4 text-sm text-faint">
          <span>COE-{coe.number}</span>
          <span>{coe.team.name}</span>
          <Severity severity={coe.severity} />
          {coe.publishedAt && <span>{formatDay(new Date(coe.publishedAt), zone)}</span>}
        </span>
        <span className="mt-0.5 block font-serif text-xl font-semibold tracking-tight group-hover:text-accent-strong">
          <Highlighted text={titleHighlight} />
        </span>
        {impact && <span className="block font-medium text-soft">{impact}</span>}
        <span className="measure mt-1 block font-serif text-lg text-soft">
          <Highlighted text={rounded(highlight)} />
        </span>
        {coe.tags.length > 0 && <span className="mt-1 block text-sm text-faint">{coe.tags.map((tag) => `#${tag}`).join('  ')}</span>}
      </Link>
    </li>
  );
}
