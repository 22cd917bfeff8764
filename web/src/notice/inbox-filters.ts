import { createLoader, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server';

export const INBOX_VIEWS = ['OPEN', 'UNREAD', 'SNOOZED', 'DONE'] as const;
export const TOPICS = ['REVIEW', 'QUESTIONS', 'DISCUSSION', 'ACTIONS', 'PUBLICATION'] as const;

/** The filters of the inbox, as they stand in the address. */
export const inboxFilters = {
  view: parseAsStringLiteral(INBOX_VIEWS).withDefault('OPEN'),
  topic: parseAsStringLiteral(TOPICS),
  coe: parseAsInteger,
  after: parseAsString,
};

export const loadInboxFilters = createLoader(inboxFilters);
