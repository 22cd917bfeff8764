const AMOUNTS = [
  'many', 'some', 'several', 'a few', 'few', 'numerous', 'countless', 'various', 'most', 'a lot of', 'lots of', 'plenty of',
  'a number of', 'a large number of', 'a small number of', 'a handful of', 'a couple of', 'a significant number of', 'hundreds of',
  'thousands of', 'millions of', 'tons of', 'a bunch of', 'a majority of', 'the majority of', 'a minority of', 'a portion of',
  'a subset of', 'a fraction of',
];
const COUNTED = [
  'customers', 'users', 'people', 'requests', 'orders', 'calls', 'errors', 'failures', 'messages', 'jobs', 'transactions', 'payments',
  'sessions', 'clients', 'hosts', 'nodes', 'instances', 'pods', 'servers', 'services', 'regions', 'teams', 'visitors', 'accounts',
  'events', 'emails', 'devices', 'shops', 'stores', 'drivers', 'riders', 'merchants', 'sellers', 'buyers', 'partners', 'records', 'rows',
  'queries', 'alerts', 'builds', 'deployments', 'tenants', 'guests', 'passengers', 'patients', 'readers', 'employees',
];

const BETWEEN = ['', 'our ', 'the ', 'of our ', 'of the '];

/** “many requests”, “some of our customers” … */
export const HOW_MANY = [
  ...AMOUNTS.flatMap((amount) => COUNTED.flatMap((counted) => BETWEEN.map((between) => `${amount} ${between}${counted}`))),
  'a significant share', 'a large share', 'a small share', 'a small percentage', 'a large percentage', 'a significant percentage',
  'a significant amount', 'a large amount', 'a small amount', 'significant impact', 'minimal impact', 'limited impact',
  'considerable impact',
];

export const HOW_LONG = [
  'a while', 'some time', 'for ages', 'a long time', 'a short time', 'a short while', 'a few minutes', 'several minutes', 'some minutes',
  'a few hours', 'several hours', 'some hours', 'a few days', 'several days', 'a couple of minutes', 'a couple of hours',
  'a couple of days', 'a brief period', 'a short period', 'an extended period', 'for hours', 'for days', 'hours later', 'for minutes',
];
