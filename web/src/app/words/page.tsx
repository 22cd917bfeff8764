import type { Metadata } from 'next';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { SearchParams } from 'nuqs/server';
import { execute } from '../../graphql/execute';
import { WordProposalsDocument, WordsDocument } from '../../graphql/generated/graphql';
import { LiveRefresh } from '../../graphql/live-refresh';
import { requireMe } from '../../member/read-me';
import { ListKeys } from '../../ui/list-keys';
import { MoreLink } from '../../ui/more-link';
import { PageTitle } from '../../ui/page-title';
import { LISTS, NAMES } from '../../word-list/list-words';
import { ProposalList } from '../../word-list/proposal-list';
import { WordListTabs } from '../../word-list/word-list-tabs';
import { WordListView } from '../../word-list/word-list-view';
import { loadWordListFilters } from '../../word-list/word-list-filters';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { list } = await loadWordListFilters(searchParams);
  return { title: list === 'proposals' ? 'Proposed words' : LISTS[NAMES[list]].title };
}

export default async function WordListsPage({ searchParams }: Props) {
  const { list, q, state, after } = await loadWordListFilters(searchParams);
  const [me, shown] = await Promise.all([
    requireMe(),
    list === 'proposals' ? execute(WordProposalsDocument, { state, after }) : execute(WordsDocument, { list: NAMES[list], query: q, after }),
  ]);
  const { mayDecideWords: mayDecide = false, wordProposalCount: waiting = 0 } = shown.me ?? {};
  const { pageInfo } = 'words' in shown ? shown.words : shown.wordProposals;
  return (
    <div className="page">
      <PageTitle title="Word lists">What the prose rules know of this organisation.</PageTitle>
      <WordListTabs here={list} waiting={waiting} />
      <NuqsAdapter>
        {'words' in shown ? (
          <WordListView
            key={list}
            list={list === 'proposals' ? 'GLOSSARY' : NAMES[list]}
            entries={shown.words.edges.map(({ node }) => node)}
            query={q}
            mayDecide={mayDecide}
            zone={me.member.timeZone}
          />
        ) : (
          <ProposalList proposals={shown.wordProposals.edges.map(({ node }) => node)} mayDecide={mayDecide} ownId={me.member.id} zone={me.member.timeZone} />
        )}
      </NuqsAdapter>
      {pageInfo.hasNextPage && pageInfo.endCursor && <MoreLink path="/words" filters={{ list, q, state: state ?? undefined }} after={pageInfo.endCursor} />}
      <ListKeys />
      <LiveRefresh on="word-lists" />
    </div>
  );
}
