import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { Database, type Reader, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { holdDirectorship } from '../member/directorship.read.js';
import { defaultSettings, demoSettings } from './default-policy.js';
import { effectiveSettings, type EffectiveSetting, loosened, policyOf, type PolicyLevel } from './effective-policy.js';
import type { Policy } from './policy.js';
import { readPolicyLevels } from './policy.read.js';
import { type PolicyFault, type PolicyReading, type PolicySettings, readPolicyText } from './policy-settings.js';
import { checkPolicyShape, savePolicyShape } from './policy-shapes.js';
import { writePolicyText } from './write-policy-text.js';

export interface PolicyDraft extends PolicyReading {
  source: string;
}

@Injectable()
export class PolicyService {
  private readonly base: PolicySettings;

  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    @Inject(CONFIG) config: Config,
  ) {
    this.base = config.demo ? demoSettings : defaultSettings;
  }

  /** The policy that holds for a team after every level above it and the team itself have had their say. */
  async policyFor(reader: Reader, teamId: string): Promise<Policy> {
    return policyOf(this.effective(await readPolicyLevels(reader, teamId)));
  }

  effective(levels: readonly PolicyLevel[]): Map<string, EffectiveSetting> {
    return effectiveSettings(this.base, levels);
  }

  /** What a text with these changes would be as the policy of a team, and everything that stands against it. */
  async check(teamId: string, given: { source: string; changes: unknown }): Promise<PolicyDraft> {
    const { source, changes } = parseInput(checkPolicyShape, given);
    const text = writePolicyText(source, changes);
    return { source: text, ...(await this.draft(this.db, await this.levels(this.db, teamId), text)) };
  }

  /** Writes the next version of a team's policy; for its director, one above, or an administrator. */
  save(actor: Actor, given: unknown): Promise<string> {
    const { teamId, expectedVersion, source, reason } = parseInput(savePolicyShape, given);
    return this.db.transaction(async (tx) => {
      await tx.rows({ name: 'policy-hold', text: 'select 1 from team where id = $1 for no key update', values: [teamId] });
      const levels = await this.levels(tx, teamId);
      if (!actor.isAdministrator && !(await holdDirectorship(tx, teamId, actor.memberId))) {
        throw new CorrigendaError('FORBIDDEN', 'The director of a team, a director above it, or an administrator writes its policy.');
      }
      const number = await currentNumber(tx, teamId);
      if (number !== expectedVersion) {
        throw new CorrigendaError('STALE_VERSION', `Somebody wrote version ${number} of this policy after you read it; look at it and try again.`, { expected: expectedVersion, version: number });
      }
      const { settings, faults } = await this.draft(tx, levels, source);
      if (faults.length) throw refused(faults);
      await tx.rows({
        name: 'policy-write',
        text: `insert into policy_version (team_id, number, source, settings, reason, written_by_id) values ($1, $2, $3, $4, $5, $6)`,
        values: [teamId, number + 1, source, JSON.stringify(settings), reason, actor.memberId],
      });
      await this.events.record(tx, {
        kind: 'policy-changed',
        actor,
        subjectId: teamId,
        reason,
        details: { version: number + 1, before: levels.at(-1)!.settings, after: settings },
      });
      return teamId;
    });
  }

  private async levels(reader: Reader, teamId: string): Promise<PolicyLevel[]> {
    const levels = await readPolicyLevels(reader, teamId);
    if (!levels.length) throw new CorrigendaError('NOT_FOUND', 'There is no such team.');
    return levels;
  }

  private async draft(reader: Reader, levels: readonly PolicyLevel[], source: string): Promise<PolicyReading> {
    const { settings, written, faults } = readPolicyText(source);
    const above = loosened(this.base, levels.slice(0, -1), settings);
    return { settings, written, faults: [...faults, ...above, ...(await unknownTeams(reader, settings))] };
  }
}

async function currentNumber(tx: Transaction, teamId: string): Promise<number> {
  const [last] = await tx.rows<{ number: number }>({
    name: 'policy-number',
    text: 'select coalesce(max(number), 0) as number from policy_version where team_id = $1',
    values: [teamId],
  });
  return last!.number;
}

/** Teams that a policy names and that are not there. */
async function unknownTeams(reader: Reader, settings: PolicySettings): Promise<PolicyFault[]> {
  const named = Object.entries(settings).flatMap(([path, value]) => (path.startsWith('approval.alsoTeams.') ? (value as string[]).map((key) => ({ path, key })) : []));
  if (!named.length) return [];
  const known = await reader.rows<{ key: string }>({ name: 'policy-teams-named', text: 'select key from team where key = any ($1)', values: [named.map(({ key }) => key)] });
  const keys = new Set(known.map(({ key }) => key));
  return named.filter(({ key }) => !keys.has(key)).map(({ path, key }) => ({ path, message: `There is no team with the key “${key}”.` }));
}

function refused(faults: readonly PolicyFault[]): CorrigendaError {
  const [{ path, message }] = faults as [PolicyFault];
  const more = faults.length > 1 ? ` And ${faults.length - 1} more.` : '';
  return new CorrigendaError('BAD_USER_INPUT', `${path ? `${path}: ` : ''}${message}${more}`, {
    field: path,
    rule: 'policy',
    hint: message,
    all: faults.map((fault) => ({ field: fault.path, hint: fault.message })),
  });
}
