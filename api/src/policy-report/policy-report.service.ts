import { parseFindingId } from '@corrigenda/templates';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import type { EffectiveSetting, PolicyLevel } from '../policy/effective-policy.js';
import { readPolicyLevels } from '../policy/policy.read.js';
import { PolicyService } from '../policy/policy.service.js';
import { DEMANDS, type Demand, demandOutcomes, type DemandOutcome } from './policy-demand.js';
import { MOST_COES, MOST_WAIVERS, readAllLevels, readCoeFacts, readFactsOf, readWaiversGiven } from './policy-report.read.js';
import type { OpenWaiver, PolicyDemand, PolicyReport } from './policy-report.type.js';

@Injectable()
export class PolicyReportService {
  constructor(
    private readonly db: Database,
    private readonly policies: PolicyService,
  ) {}

  /** What the COEs that the actor may see break of the policies in force, and what was waived; three statements, whatever there is. */
  async report(actor: Actor, teamKey: string | null): Promise<PolicyReport> {
    const [levels, coes, waivers] = await Promise.all([readAllLevels(this.db), readCoeFacts(this.db, actor, teamKey), readWaiversGiven(this.db, actor, teamKey)]);
    const policies = new Map<string, ReadonlyMap<string, EffectiveSetting>>();
    const policyOf = (teamId: string) => {
      const known = policies.get(teamId) ?? this.policies.effective(levels.get(teamId) ?? []);
      policies.set(teamId, known);
      return known;
    };
    const now = new Date();
    const breaches = coes.slice(0, MOST_COES).flatMap((facts) => {
      const { number, title, status, severity, teamId } = facts;
      const team = refOf(levels.get(teamId)!.at(-1)!);
      const failed = demandOutcomes(facts, policyOf(teamId), now).filter(({ outcome }) => outcome === 'FAILED');
      return failed.map((one) => ({ ...demandOf(one), coe: { number, title, status, severity }, team }));
    });
    const counts = (Object.keys(DEMANDS) as Demand[]).flatMap((demand) => {
      const count = breaches.filter((breach) => breach.demand === demand).length;
      return count ? [{ demand, label: DEMANDS[demand], count }] : [];
    });
    return {
      counts,
      breaches,
      waivers: waivers.slice(0, MOST_WAIVERS).map(openWaiverOf),
      coes: Math.min(coes.length, MOST_COES),
      isWhole: coes.length <= MOST_COES && waivers.length <= MOST_WAIVERS,
    };
  }

  async demandsOn(actor: Actor, coe: { id: string; team: { id: string } }): Promise<PolicyDemand[]> {
    const [levels, facts] = await Promise.all([readPolicyLevels(this.db, coe.team.id), readFactsOf(this.db, actor, coe.id)]);
    return facts ? demandOutcomes(facts, this.policies.effective(levels), new Date()).map(demandOf) : [];
  }
}

function refOf({ teamId: id, key, name }: PolicyLevel): { id: string; key: string; name: string } {
  return { id, key, name };
}

function demandOf({ level, ...outcome }: DemandOutcome): PolicyDemand {
  return { ...outcome, level: level ? refOf(level) : null };
}

function openWaiverOf({ findingId, ...given }: Awaited<ReturnType<typeof readWaiversGiven>>[number]): OpenWaiver {
  const finding = parseFindingId(findingId);
  // A gap is called `gap:section:code` and so on.
  const [, section = '', code = ''] = findingId.split(':');
  return { ...given, rule: finding?.rule ?? code, text: finding?.text ?? section };
}
