'use client';

import { useRouter } from 'next/navigation';
import { execute } from '../graphql/client';
import { toApiError } from '../graphql/api-error';
import { MarkNoticesDocument, MuteNoticesDocument, SnoozeNoticesDocument, UnmuteNoticesDocument, type NoticeState } from '../graphql/generated/graphql';
import { toast } from '../ui/toast';

/** What can be done with notices; the page shows the rest anew afterwards. */
export function useNotices() {
  const router = useRouter();

  async function change(work: () => Promise<unknown>, said?: string, undo?: () => void): Promise<void> {
    try {
      await work();
      if (said) toast(said, undo);
    } catch (thrown) {
      toast(toApiError(thrown).message);
    }
    router.refresh();
  }
  const mark = (noticeIds: string[], state: NoticeState, said?: string, undo?: () => void) => change(() => execute(MarkNoticesDocument, { input: { noticeIds, state } }), said, undo);
  return {
    mark,
    done: (noticeIds: string[]) => mark(noticeIds, 'DONE', noticeIds.length === 1 ? 'Done.' : `${noticeIds.length} notices are done.`, () => void mark(noticeIds, 'READ')),
    snooze: (noticeIds: string[], until: string | null) => change(() => execute(SnoozeNoticesDocument, { input: { noticeIds, until } }), until ? 'It comes back then.' : 'It is in the inbox again.'),
    mute: (coeId: string, subjectId: string | null) =>
      change(() => execute(MuteNoticesDocument, { input: { coeId, subjectId } }), 'Muted. What asks you by name still comes.'),
    unmute: (muteId: string) => change(() => execute(UnmuteNoticesDocument, { input: { muteId } }), 'You hear of it again.'),
  };
}
