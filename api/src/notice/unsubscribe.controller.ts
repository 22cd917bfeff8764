import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../graphql/public.decorator.js';
import { UnsubscribeService } from './unsubscribe.service.js';

/** Where the links of letters lead. The token is all that is asked for, so requests of other sites are no danger. */
@Public()
@Controller('hooks/unsubscribe')
export class UnsubscribeController {
  constructor(private readonly unsubscribes: UnsubscribeService) {}

  /** Only asks: programs that check links open them too. */
  @Get(':token')
  async ask(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    await this.unsubscribes.memberOf(token);
    return page(reply, '<p>Shall Corrigenda send you no more mail? The inbox stays as it is.</p><form method="post"><button>No more mail</button></form>');
  }

  @Post(':token')
  @HttpCode(200)
  async unsubscribe(@Param('token') token: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    await this.unsubscribes.unsubscribe(token);
    return page(reply, '<p>You get no more mail. <a href="/settings/mail">Settings</a></p>');
  }
}

/** Its type is set last: a refusal on the way is JSON. */
function page(reply: FastifyReply, body: string): string {
  void reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store');
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Mail · Corrigenda</title><body>${body}</body></html>`;
}
