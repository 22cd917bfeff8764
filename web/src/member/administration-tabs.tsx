import { TabLinks } from '../ui/tab-links';

export function AdministrationTabs({ here }: { here: 'members' | 'teams' | 'endpoints' }) {
  return (
    <TabLinks
      label="Administration"
      tabs={[
        { href: '/admin/members', label: 'Members', here: here === 'members' },
        { href: '/admin/teams', label: 'Teams', here: here === 'teams' },
        { href: '/admin/endpoints', label: 'Endpoints', here: here === 'endpoints' },
        { href: '/words', label: 'Word lists', here: false },
        { href: '/policies', label: 'Policies', here: false },
      ]}
    />
  );
}
