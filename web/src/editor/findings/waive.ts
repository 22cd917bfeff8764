import { parseFindingId, type PassageFinding } from '@corrigenda/templates';
import { execute } from '../../graphql/client';
import { toApiError } from '../../graphql/api-error';
import { WaiveFindingFromEditorDocument, WithdrawWaiverFromEditorDocument } from '../../graphql/generated/graphql';
import type { EditorCoe, EditorSession } from '../editor-session';
import type { PlacedFinding } from './findings-plugin';

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

/** Gives the reason of a waiver that has lapsed for what stands there now. */
export async function waiveAgain(session: EditorSession, lapsedId: string, findingId: string, reason: string): Promise<string> {
  return (await waive(session, findingId, reason)) || withdrawWaiver(session, lapsedId);
}

export type GivenWaiver = EditorCoe['waivers'][number];

/** The waivers of findings whose sentence is no longer as it was waived. */
export function lapsedWaivers(waivers: readonly GivenWaiver[], findings: readonly PlacedFinding[]): GivenWaiver[] {
  const found = new Set(findings.map(({ finding }) => finding.id));
  return waivers.filter(({ findingId }) => !found.has(findingId) && parseFindingId(findingId) !== null);
}

/** The lapsed waiver of the same text in the same block. */
export function lapsedOf(finding: PassageFinding, lapsed: readonly GivenWaiver[]): GivenWaiver | undefined {
  return lapsed.find(({ findingId }) => {
    const was = parseFindingId(findingId);
    return was?.rule === finding.rule && was.block === finding.block && was.text === finding.text;
  });
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
