'use client';

import { useQueryStates } from 'nuqs';
import { useTransition } from 'react';
import type { ProposalFieldsFragment } from '../graphql/generated/graphql';
import { EmptyState } from '../ui/empty-state';
import { FilterBar, FilterSelect } from '../ui/filter-bar';
import { ProposalRow } from './proposal-row';
import { PROPOSAL_STATES, wordListFilters } from './word-list-filters';

const CHOICES = [
  { value: '', label: 'All' },
  { value: 'PROPOSED', label: 'Waiting' },
  { value: 'ACCEPTED', label: 'Accepted' },
  { value: 'REFUSED', label: 'Refused' },
];

interface ProposalListProps {
  proposals: readonly ProposalFieldsFragment[];
  mayDecide: boolean;
  ownId: string;
  zone: string;
}

/** What was proposed, the newest first: everybody’s for those who decide, else one’s own. */
export function ProposalList({ proposals, mayDecide, ownId, zone }: ProposalListProps) {
  const [pending, startTransition] = useTransition();
  const [filters, setFilters] = useQueryStates(wordListFilters, { shallow: false, startTransition, history: 'push' });
  return (
    <>
      <p className="measure text-soft">
        {mayDecide ? 'Words that members would like to see in a list. Whoever proposed one sees what you decide.' : 'Words that you proposed, and what became of them.'}
      </p>
      <FilterBar pending={pending}>
        <FilterSelect
          label="State"
          value={filters.state ?? ''}
          choices={CHOICES}
          onChange={(value) => void setFilters({ state: PROPOSAL_STATES.find((known) => known === value) ?? null, after: null })}
        />
      </FilterBar>
      {proposals.length > 0 ? (
        <ul className="mt-2 border-t border-line" aria-label="Proposals">
          {proposals.map((proposal) => (
            <ProposalRow key={`${proposal.id} ${proposal.state}`} proposal={proposal} mayDecide={mayDecide} isOwn={proposal.proposedBy.id === ownId} zone={zone} />
          ))}
        </ul>
      ) : (
        <div className="mt-2">
          <EmptyState title={filters.state ? 'No proposal is in this state' : mayDecide ? 'Nobody has proposed a word' : 'You have not proposed a word'}>
            Authors propose words here and in the editor, beside a finding that is about a service or a term.
          </EmptyState>
        </div>
      )}
    </>
  );
}
