import { CorrigendaError } from '../errors/corrigenda-error.js';

/** Does the work; where it breaks the named unique index, that is a refusal that names the field. */
export async function refuseTaken<Answer>(index: string, field: string, hint: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (constraintOf(error) !== index) throw error;
    throw new CorrigendaError('BAD_USER_INPUT', hint, { field, rule: 'unique', hint });
  }
}

function constraintOf(error: unknown): string | undefined {
  // The driver's error, alone or wrapped by the mapper.
  const { constraint, driverError } = error as { constraint?: string; driverError?: { constraint?: string } };
  return constraint ?? driverError?.constraint;
}
