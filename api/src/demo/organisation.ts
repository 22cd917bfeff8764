/** The invented company of the demo. Every name in it is made up. */
export interface DemoTeam {
  key: string;
  name: string;
  kind: 'COMPANY' | 'ORGANISATION' | 'TEAM';
  parent?: string;
  director?: string;
}

export interface DemoMember {
  name: string;
  email: string;
  handles: string[];
  jobRole: string;
  teams: string[];
  isAdministrator?: true;
  isBarRaiser?: true;
}

export const DEMO_TEAMS: readonly DemoTeam[] = [
  { key: 'fernwick', name: 'Fernwick Provisions', kind: 'COMPANY' },
  { key: 'storefront', name: 'Storefront', kind: 'ORGANISATION', parent: 'fernwick', director: 'director@example.com' },
  { key: 'operations', name: 'Operations', kind: 'ORGANISATION', parent: 'fernwick', director: 'delphine@example.com' },
  { key: 'checkout', name: 'Checkout', kind: 'TEAM', parent: 'storefront' },
  { key: 'search', name: 'Search', kind: 'TEAM', parent: 'storefront' },
  { key: 'delivery', name: 'Delivery', kind: 'TEAM', parent: 'operations' },
  { key: 'kitchens', name: 'Kitchens', kind: 'TEAM', parent: 'operations' },
];

export const DEMO_MEMBERS: readonly DemoMember[] = [
  { name: 'Ansel Morrow', email: 'admin@example.com', handles: ['amorrow'], jobRole: 'the administrator', teams: ['fernwick'], isAdministrator: true },
  { name: 'Dorian Vale', email: 'director@example.com', handles: ['dvale'], jobRole: 'the director of Storefront', teams: ['storefront'] },
  { name: 'Delphine Marrow', email: 'delphine@example.com', handles: ['dmarrow'], jobRole: 'the director of Operations', teams: ['operations'] },
  { name: 'Ada Quillfeather', email: 'author@example.com', handles: ['adaq'], jobRole: 'the on-call engineer', teams: ['checkout'] },
  { name: 'Idris Calloway', email: 'idris@example.com', handles: ['idris-c'], jobRole: 'the database owner', teams: ['checkout'] },
  { name: 'Wilhelmina Sparrow', email: 'wilhelmina@example.com', handles: ['minasparrow'], jobRole: 'the release manager', teams: ['checkout'] },
  { name: 'Juno Fairweather', email: 'juno@example.com', handles: ['junofw'], jobRole: 'the search engineer on call', teams: ['search'] },
  { name: 'Rosalind Tarn', email: 'reader@example.com', handles: ['rtarn'], jobRole: 'a search engineer', teams: ['search'] },
  { name: 'Osric Penhallow', email: 'owner@example.com', handles: ['openhallow'], jobRole: 'the delivery engineer on call', teams: ['delivery'] },
  { name: 'Bettina Ashgrove', email: 'bar-raiser@example.com', handles: ['bashgrove'], jobRole: 'the route planner', teams: ['delivery'], isBarRaiser: true },
  { name: 'Mabel Orchard', email: 'mabel@example.com', handles: ['morchard'], jobRole: 'the kitchen lead', teams: ['kitchens'] },
  { name: 'Caspian Thistle', email: 'caspian@example.com', handles: ['cthistle'], jobRole: 'the person making coffee', teams: ['kitchens'] },
];
