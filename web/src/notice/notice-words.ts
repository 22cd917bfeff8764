import type { NoticeReason, NoticeTopic } from '../graphql/generated/graphql';

export const TOPIC: Record<NoticeTopic, string> = {
  REVIEW: 'Reviews',
  QUESTIONS: 'Questions',
  DISCUSSION: 'Threads',
  ACTIONS: 'Action items',
  PUBLICATION: 'Publication',
};

/** Why a notice is the reader's. */
export const REASON: Record<NoticeReason, string> = {
  MENTIONED: 'You are mentioned.',
  DUE: 'It waits for you, or for those below you.',
  REVIEWER: 'You review it.',
  PRESENTER: 'You present it at the operations meeting.',
  OWNER: 'The action item is yours.',
  ASKER: 'You asked.',
  AUTHOR: 'You are an author.',
  DIRECTOR: 'You direct the team, or one above it.',
  INVITED: 'You were invited.',
  PARTICIPANT: 'You took part in the thread.',
};
