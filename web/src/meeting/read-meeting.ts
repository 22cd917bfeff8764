import { notFound } from 'next/navigation';
import { cache } from 'react';
import { execute } from '../graphql/execute';
import { ApiError } from '../graphql/api-error';
import { MeetingDocument } from '../graphql/generated/graphql';

/** The meeting with this id; once for a page. */
export const readMeeting = cache(async (id: string) => {
  try {
    return (await execute(MeetingDocument, { id })).meeting;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'NOT_FOUND') notFound();
    throw error;
  }
});
