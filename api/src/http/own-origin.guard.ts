import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { isForeign, isOwnName } from './own-origin.js';

/** Refuses what a page of another site sends; reading is left to the browser's own rules. */
@Injectable()
export class OwnOriginGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const { method, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const { demo, publicUrl } = this.config;
    // A demo signs in whoever asks, so it matters by which name they do.
    if (method !== 'GET' && (isForeign(headers, publicUrl) || (demo && !isOwnName(headers, publicUrl)))) throw new CorrigendaError('CSRF', 'Requests from pages of other sites are refused.');
    return true;
  }
}
