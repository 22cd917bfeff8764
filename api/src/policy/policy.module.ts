import { Module } from '@nestjs/common';
import { PolicyResolver } from './policy.resolver.js';
import { PolicyService } from './policy.service.js';

/** What the company, its organisations and its teams ask of their COEs. */
@Module({ providers: [PolicyResolver, PolicyService], exports: [PolicyService] })
export class PolicyModule {}
