import { CorrigendaError } from '../errors/corrigenda-error.js';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export function damagedFile(): CorrigendaError {
  const hint = 'This file is empty or damaged. Save it again where it was made, and upload that.';
  return new CorrigendaError('BAD_USER_INPUT', hint, { field: 'file', rule: 'damaged', hint });
}

export function fileTooLarge(limit: number): CorrigendaError {
  return new CorrigendaError('LIMIT_EXCEEDED', `This file is larger than ${Math.floor(limit / 1024 / 1024)} MB.`, { limit });
}

export function typeMismatch(message: string, found?: string): CorrigendaError {
  return new CorrigendaError('TYPE_MISMATCH', message, found ? { found } : {});
}
