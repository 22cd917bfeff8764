import { Module } from '@nestjs/common';
import { ActorSource } from '../graphql/actor-source.js';
import { ApiTokenResolver } from './api-token.resolver.js';
import { ApiTokenService } from './api-token.service.js';
import { AuthController } from './auth.controller.js';
import { DelegationResolver } from './delegation.resolver.js';
import { DelegationService } from './delegation.service.js';
import { FirstAdministratorService } from './first-administrator.service.js';
import { MeResolver } from './me.resolver.js';
import { MemberActorSource } from './member-actor-source.service.js';
import { MemberResolver } from './member.resolver.js';
import { MemberService } from './member.service.js';
import { PasswordLinkService } from './password-link.service.js';
import { SavedViewResolver } from './saved-view.resolver.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { TeamResolver } from './team.resolver.js';
import { TeamService } from './team.service.js';

/** People, teams and sign-in. */
@Module({
  controllers: [AuthController],
  providers: [
    { provide: ActorSource, useClass: MemberActorSource },
    ApiTokenResolver,
    ApiTokenService,
    DelegationResolver,
    DelegationService,
    FirstAdministratorService,
    MeResolver,
    MemberResolver,
    MemberService,
    PasswordLinkService,
    SavedViewResolver,
    SessionService,
    SignInService,
    TeamResolver,
    TeamService,
  ],
  exports: [ActorSource, FirstAdministratorService, MemberService, SignInService, TeamService],
})
export class MemberModule {}
