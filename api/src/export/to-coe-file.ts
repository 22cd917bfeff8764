import { attachmentIds, COE_FILE_FORMAT, COE_FILE_VERSION, withAttachments, type CoeFile } from '@corrigenda/templates';
import type { ExportedCoe } from './exported-coe.js';

export interface AttachedFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/**
 * A COE as a JSON file. Attachments are named by the order in which the document shows them, so that a file that was read back and
 * written again is the same file.
 */
export function toCoeFile(coe: ExportedCoe, files: ReadonlyMap<string, AttachedFile>, now: Date): CoeFile {
  const names = new Map<string, string>();
  for (const id of attachmentIds(coe.document)) if (files.has(id) && !names.has(id)) names.set(id, `file-${names.size + 1}`);
  const { number, title, status, revision, team, template, severity, kind, visibility, tags, zone, occurredOn, detectedBy, publishedAt } = coe;
  return {
    format: COE_FILE_FORMAT,
    schemaVersion: COE_FILE_VERSION,
    exportedAt: now.toISOString(),
    coe: {
      number,
      title,
      status,
      revision: revision && { ...revision, frozenAt: revision.frozenAt.toISOString() },
      team,
      template: { key: template.key, version: template.version },
      severity,
      kind,
      visibility,
      tags,
      zone,
      occurredOn,
      detectedBy,
      publishedAt: publishedAt?.toISOString() ?? null,
    },
    document: withAttachments(coe.document, names),
    actions: coe.actions.map((action) => ({ ...action })),
    attachments: [...names].map(([id, name]) => {
      const { name: fileName, mediaType, bytes } = files.get(id)!;
      return { id: name, name: fileName, mediaType, data: Buffer.from(bytes).toString('base64') };
    }),
  };
}
