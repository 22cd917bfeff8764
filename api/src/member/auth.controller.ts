import { Body, Controller, Get, Header, Headers, HttpCode, Inject, Ip, Post, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { parseInput } from '../graphql/input.js';
import { Public } from '../graphql/public.decorator.js';
import { OwnOriginGuard } from '../http/own-origin.guard.js';
import { demoShape, linkShape, passwordShape, signInShape } from './auth-shapes.js';
import { PERSONAS } from './demo-personas.js';
import { FirstAdministratorService } from './first-administrator.service.js';
import { type OpenLink, PasswordLinkService } from './password-link.service.js';
import { clearedSessionCookie, sessionCookie, sessionSecretIn } from './session-cookie.js';
import { SESSION_ABSOLUTE_SECONDS } from './session-life.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';

interface AuthOptions {
  demo: boolean;
  personas: { key: string; name: string; role: string }[];
  /** Whether the first administrator has still to be made, with the link printed at start. */
  setup: boolean;
}

/** The door: what sets and clears the session cookie. */
@Public()
@UseGuards(OwnOriginGuard)
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly links: PasswordLinkService,
    private readonly firstAdministrator: FirstAdministratorService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('options')
  @Header('cache-control', 'no-store')
  async options(): Promise<AuthOptions> {
    const { demo } = this.config;
    return { demo, personas: demo ? PERSONAS.map(({ key, name, role }) => ({ key, name, role })) : [], setup: await this.firstAdministrator.isNeeded() };
  }

  @Post('sign-in')
  @HttpCode(204)
  async signIn(
    @Body() body: unknown,
    @Ip() address: string,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { email, password } = read(headers, body, signInShape);
    this.begin(reply, await this.signIns.withPassword(email, password, { address, former: sessionSecretIn(headers['cookie']) }));
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Headers('cookie') cookie: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const secret = sessionSecretIn(cookie);
    if (secret) await this.sessions.close(secret);
    void reply.header('set-cookie', clearedSessionCookie({ secure: this.secure })).header('cache-control', 'no-store');
  }

  @Post('demo')
  @HttpCode(204)
  async demo(
    @Body() body: unknown,
    @Ip() address: string,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { persona } = read(headers, body, demoShape);
    this.begin(reply, await this.signIns.asPersona(persona, { address, former: sessionSecretIn(headers['cookie']) }));
  }

  /** What a one-time link is for, so that its page asks for the right things. */
  @Post('link')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  look(@Body() body: unknown, @Ip() address: string, @Headers() headers: Record<string, string | undefined>): Promise<OpenLink> {
    const { token } = read(headers, body, linkShape);
    return this.signIns.limited(address, () => this.links.look(token));
  }

  /** Uses a one-time link: sets the password, and for the first administrator makes the member, and signs in. */
  @Post('password')
  @HttpCode(204)
  async password(
    @Body() body: unknown,
    @Ip() address: string,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { token, password, name, email, company } = read(headers, body, passwordShape);
    const choice = { token, password, name, email, company };
    this.begin(reply, await this.signIns.limited(address, () => this.links.use(choice, sessionSecretIn(headers['cookie']))));
  }

  private begin(reply: FastifyReply, secret: string): void {
    void reply
      .header('set-cookie', sessionCookie(secret, { secure: this.secure, maxAgeSeconds: SESSION_ABSOLUTE_SECONDS }))
      .header('cache-control', 'no-store');
  }

  private get secure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }
}

/** A form of another site can send other types, but not JSON. */
function read<Shape extends z.ZodType>(headers: Record<string, string | undefined>, body: unknown, shape: Shape): z.infer<Shape> {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) throw new CorrigendaError('CSRF', 'Send this as a JSON POST.');
  return parseInput(shape, body);
}
