/** What a field or a column is called that holds people. */
const NAMES = [
  'owner', 'owners', 'owned by', 'author', 'authors', 'written by', 'created by', 'reviewer', 'reviewers', 'reviewed by', 'approved by', 'approver',
  'assignee', 'assigned to', 'assigned', 'reporter', 'reported by', 'responder', 'responders', 'incident commander', 'commander', 'ic',
  'on-call', 'oncall', 'on call', 'lead', 'incident lead', 'tech lead', 'scribe', 'at+end+e+s', 'participants', 'contact',
  'point of contact', 'poc', 'driver', 'drafted by', 'prepared by', 'facilitator', 'manager', 'engineer', 'cc', 'paged', 'comms lead',
  'communications lead', 'presenter',
];

/** Any of them, as part of a pattern. */
export const PEOPLE_FIELDS = NAMES.join('|');

/** Who was there: there people stand by their initials or user names too. */
export const ROLL_CALL = 'at+end+e+s|participants|present|in attendance|responders|people involved|who was there';
