import 'server-only';
import type { AttachmentFieldsFragment } from '../graphql/generated/graphql';
import { fetchOwn } from '../graphql/fetch-own';
import type { DocumentFile } from './document/document-context';

/** The attachments of a document by id, tables of numbers with their text. */
export async function documentFiles(attachments: readonly AttachmentFieldsFragment[]): Promise<Map<string, DocumentFile>> {
  const files = await Promise.all(
    attachments.map(async (file): Promise<DocumentFile> => (file.mediaType.startsWith('text/') ? { ...file, text: await fetchOwn(`/files/${file.id}`) } : file)),
  );
  return new Map(files.map((file) => [file.id, file]));
}
