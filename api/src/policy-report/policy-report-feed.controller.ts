import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { sendTable } from '../http/send-table.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { reportFilterShape } from './policy-report-shapes.js';
import { PolicyReportService } from './policy-report.service.js';
import type { PolicyReport } from './policy-report.type.js';

const TABLES: Record<string, (report: PolicyReport) => unknown[][]> = {
  'breaches.csv': ({ breaches }) => [
    ['coe', 'title', 'status', 'severity', 'team', 'demand', 'what', 'detail', 'due', 'done', 'level'],
    ...breaches.map(({ coe, team, demand, label, detail, dueAt, doneAt, level }) => [
      `COE-${coe.number}`, coe.title, coe.status, coe.severity, team.key, demand, label, detail, dueAt?.toISOString(), doneAt?.toISOString(), level?.key,
    ]),
  ],
  'waivers.csv': ({ waivers }) => [
    ['coe', 'title', 'team', 'rule', 'text', 'reason', 'by', 'since'],
    ...waivers.map(({ coe, team, rule, text, reason, waivedBy, waivedAt }) => [`COE-${coe.number}`, coe.title, team.key, rule, text, reason, waivedBy.name, waivedAt.toISOString()]),
  ],
};

/** The report as a table: `GET /feeds/policies/breaches.csv` or `waivers.csv`, of one team and those below it with `?team=KEY`. */
@Controller('feeds/policies')
export class PolicyReportFeedController {
  constructor(private readonly reports: PolicyReportService) {}

  @Get(':file')
  async send(@CurrentActor() actor: Actor, @Param('file') file: string, @Query('team') team: unknown, @Res() reply: FastifyReply): Promise<void> {
    const table = Object.hasOwn(TABLES, file) ? TABLES[file] : undefined;
    if (!table) throw new CorrigendaError('NOT_FOUND', 'There is no such table; there are breaches.csv and waivers.csv.');
    const { teamKey } = parseInput(reportFilterShape, { teamKey: team });
    const report = await this.reports.report(actor, teamKey || null);
    await sendTable(reply, file, table(report));
  }
}
