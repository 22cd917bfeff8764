import type { ApiError } from '../graphql/api-error';
import { StartThreadDocument } from '../graphql/generated/graphql';
import { askService } from './ask-service';
import { mentionsIn } from './comment-field';
import type { ThreadDraft } from './drafts';
import type { Threads } from './threads';

/** Sends a thread that was begun here, under the same key however often it is tried; answers why it did not go. */
export async function sendDraft(threads: Threads, draft: ThreadDraft): Promise<ApiError | null> {
  const { sectionKey, place, body, mentions, replacement, revision } = draft;
  const mentionIds = mentionsIn(body, mentions).map(({ id }) => id);
  const { data, error } = await askService(StartThreadDocument, {
    input: { coeId: threads.of.coeId, revision, sectionKey, place, body, mentionIds, replacement, idempotencyKey: draft.sentAs ?? draft.id },
  });
  if (!data) return error;
  threads.drop(draft.id);
  threads.put(data.startThread, place);
  threads.pick(data.startThread.id);
  return null;
}
