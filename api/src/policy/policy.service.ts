import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import type { Reader } from '../database/database.js';
import { defaultPolicy, demoPolicy } from './default-policy.js';
import type { Policy } from './policy.js';

@Injectable()
export class PolicyService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The policy that holds for a team; one for everybody until companies, organisations and teams write their own. */
  async policyFor(_reader: Reader, _teamId: string): Promise<Policy> {
    return this.config.demo ? demoPolicy : defaultPolicy;
  }
}
