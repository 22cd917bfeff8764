import { execute } from '../../graphql/client';
import { toApiError } from '../../graphql/api-error';
import { WaiveFindingFromEditorDocument, WithdrawWaiverFromEditorDocument } from '../../graphql/generated/graphql';
import type { EditorSession } from '../editor-session';

/** Records why a finding or a gap may stand; the reason goes to the reviewer. Returns what went wrong, in words. */
export async function waive(session: EditorSession, findingId: string, reason: string): Promise<string> {
  try {
    const { waiveFinding } = await execute(WaiveFindingFromEditorDocument, { input: { coeId: session.coe.get().id, findingId, reason } });
    const coe = session.coe.get();
    session.coe.set({ ...coe, waivers: [...coe.waivers.filter((waiver) => waiver.findingId !== findingId), waiveFinding] });
    return '';
  } catch (thrown) {
    return toApiError(thrown).message;
  }
}

export async function withdrawWaiver(session: EditorSession, waiverId: string): Promise<string> {
  try {
    await execute(WithdrawWaiverFromEditorDocument, { waiverId });
    const coe = session.coe.get();
    session.coe.set({ ...coe, waivers: coe.waivers.filter(({ id }) => id !== waiverId) });
    return '';
  } catch (thrown) {
    return toApiError(thrown).message;
  }
}
