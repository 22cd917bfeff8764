import { TabLinks } from '../ui/tab-links';

export function PolicyTabs({ here }: { here: 'teams' | 'report' }) {
  return (
    <TabLinks
      label="Policies"
      tabs={[
        { href: '/policies', label: 'What is asked for', here: here === 'teams' },
        { href: '/policies/report', label: 'Who keeps to it', here: here === 'report' },
      ]}
    />
  );
}
