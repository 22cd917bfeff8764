import { ApiError } from '../graphql/api-error';

/** Fetches a file of the service and hands it to the browser to be saved. Throws `ApiError`. */
export async function download(address: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new ApiError({ message: 'The service cannot be reached. Try again.', extensions: { code: 'UNREACHABLE' } });
  }
  if (!response.ok) throw await refusalOf(response);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'export';
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What an address that serves files says when it refuses. */
export async function refusalOf(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => undefined)) as { code?: string; message?: string; details?: Record<string, unknown> } | undefined;
  const message = body?.message ?? `The service answered ${response.status}. Try again.`;
  return new ApiError({ message, extensions: { code: body?.code ?? 'UNREACHABLE', details: body?.details } });
}
