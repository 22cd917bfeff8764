import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { randomUUID } from 'node:crypto';
import { isUnavailable } from '../database/is-unavailable.js';
import { CorrigendaError, type ErrorCode } from '../errors/corrigenda-error.js';

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CSRF: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  DOCUMENT_LOCKED: 409,
  PAYLOAD_TOO_LARGE: 413,
  LIMIT_EXCEEDED: 413,
  IMAGE_TOO_LARGE: 413,
  TYPE_MISMATCH: 415,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  DEPENDENCY_UNAVAILABLE: 503,
};

/** Refusals are answers, not failures: they are told to the caller and not logged. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = this.refusalOf(error);
    const wait = refusal.details['retryAfterSeconds'];
    if (typeof wait === 'number') void reply.header('retry-after', wait);
    void reply.status(STATUS[refusal.code] ?? 400).send({ code: refusal.code, message: refusal.message, details: refusal.details });
  }

  private refusalOf(error: unknown): CorrigendaError {
    if (error instanceof CorrigendaError) return error;
    if (isUnavailable(error)) return new CorrigendaError('DEPENDENCY_UNAVAILABLE', 'The database cannot be reached at the moment; try again shortly.');
    const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | undefined)?.statusCode;
    if (status === 404) return new CorrigendaError('NOT_FOUND', 'There is nothing here.');
    if (status === 413) return new CorrigendaError('PAYLOAD_TOO_LARGE', 'The request is too large.');
    if (status === 429) return new CorrigendaError('RATE_LIMITED', 'Too many requests; wait a little.');
    if (status && status < 500) return new CorrigendaError('BAD_USER_INPUT', 'The request does not have the form that is asked for.');
    const id = randomUUID();
    this.logger.error({ id, error: error instanceof Error ? error.stack : String(error) });
    return new CorrigendaError('INTERNAL', `Something went wrong on our side. Name this when you ask for help: ${id}`, { id });
  }
}
