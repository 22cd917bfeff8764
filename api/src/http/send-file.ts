import type { FastifyReply } from 'fastify';

/** Sends what was asked for as a file that is saved, never shown in the page, and never cached. */
export async function sendFile(reply: FastifyReply, fileName: string, mediaType: string, body: string): Promise<void> {
  await reply
    .headers({
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename="${fileName}"`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    })
    .send(body);
}
