import { TabLinks } from '../ui/tab-links';
import { LISTS, NAMES } from './list-words';
import { TABS, type Tab } from './word-list-filters';

/** The lists, and what was proposed for them. */
export function WordListTabs({ here, waiting }: { here: Tab; waiting: number }) {
  return (
    <TabLinks
      label="Word lists"
      tabs={TABS.map((tab) => ({
        href: `/words?list=${tab}`,
        label: tab === 'proposals' ? 'Proposals' : LISTS[NAMES[tab]].title,
        here: tab === here,
        ...(tab === 'proposals' && { count: waiting, countLabel: 'waiting for you' }),
      }))}
    />
  );
}
