import { completeness, writeDocument, type GateAction } from '@corrigenda/templates';
import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { ActionItemService } from '../action-item/action-item.service.js';
import type { IncidentKind } from '../coe/coe-header.js';
import { CoeService } from '../coe/coe.service.js';
import { templateByKey } from '../coe/templates.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { once } from '../graphql/idempotency.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { earlierImport } from './earlier-import.read.js';
import { importShape, type ImportRequest } from './import-shapes.js';
import type { ImportResult } from './import.type.js';
import { type ImportedCoe, markdownToCoe } from './markdown-to-coe.js';
import { missingInWords } from './missing-words.js';

const DAY = 24 * 3_600_000;

@Injectable()
export class ImportService {
  constructor(
    private readonly db: Database,
    private readonly coes: CoeService,
    private readonly actionItems: ActionItemService,
    private readonly events: EventService,
  ) {}

  /** Makes a draft COE of a Markdown report: all of it or nothing. */
  async import(actor: Actor, request: ImportRequest, idempotencyKey?: string | null): Promise<ImportResult> {
    const given = parseInput(importShape, request);
    const templateKey = given.templateKey ?? 'standard';
    const now = new Date();
    const read = markdownToCoe(given.markdown, {
      template: templateByKey(templateKey),
      zone: given.zone ?? 'UTC',
      newId: randomUUID,
      fileName: given.fileName ?? undefined,
      title: given.title || undefined,
      today: new Date(now.getTime() + DAY).toISOString().slice(0, 10),
    });
    const sha256 = createHash('sha256').update(given.markdown).digest('hex');
    return this.db.transaction((tx) =>
      once(tx, actor, idempotencyKey, { ...given, markdown: sha256 }, async () => {
        const already = await this.refuseDouble(tx, actor, given.teamKey, sha256, given.again ?? false);
        const kind = given.kind ?? kindOf(read, templateKey);
        const { id, number } = await this.coes.createIn(tx, actor, {
          title: read.title,
          teamKey: given.teamKey,
          templateKey,
          severity: read.severity ?? given.severity ?? 3,
          kind,
          zone: read.zone.startsWith('Etc/') ? (given.zone ?? 'UTC') : read.zone,
          occurredOn: read.occurredOn,
          tags: read.tags,
          document: writeDocument(read.document),
        });
        const gate = await this.addActions(tx, actor, id, read);
        await this.events.record(tx, { kind: 'coe-imported', actor, coeId: id, details: { sha256, fileName: given.fileName ?? null, unplacedWords: read.unplacedWords } });
        const gaps = completeness(read.document, templateByKey(templateKey), gate, { now: now.toISOString() });
        const report = {
          ...read.counts,
          actions: read.actions.length,
          placed: read.placed,
          unplacedWords: read.unplacedWords,
          missing: missingInWords(gaps),
          warnings: read.warnings,
          alreadyImportedAs: already,
        };
        return { coe: { id, number, title: read.title, status: 'DRAFT' as const }, report };
      }),
    );
  }

  /** The same text twice is mostly a slip; two that come at once wait for each other. */
  private async refuseDouble(tx: Transaction, actor: Actor, teamKey: string, sha256: string, again: boolean): Promise<number | null> {
    await tx.rows({ name: 'import-lock', text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))', values: [`import:${teamKey}:${sha256}`] });
    const already = await earlierImport(tx, actor, teamKey, sha256);
    if (already !== null && !again) {
      throw new CorrigendaError('CONFLICT', `This report was imported before, as COE-${already}. Open that one, or import it again as a second COE.`, { alreadyImportedAs: already });
    }
    return already;
  }

  private async addActions(tx: Transaction, actor: Actor, coeId: string, { actions }: ImportedCoe): Promise<GateAction[]> {
    const coe = await this.coes.lock(tx, actor, coeId);
    const added: GateAction[] = [];
    for (const { title, successTest, ticketUrl, dueOn, priority, kind } of actions) {
      const { id } = await this.actionItems.addIn(tx, actor, coe, { title, successTest, ticketUrl, dueOn, priority, kind });
      added.push({ id, title, successTest, dueOn, ownerId: null, causeId: null, status: 'OPEN' });
    }
    return added;
  }
}

function kindOf({ title }: ImportedCoe, templateKey: string): IncidentKind {
  if (templateKey === 'near-miss' || /near.?miss/i.test(title)) return 'NEAR_MISS';
  return /\b(outage|down|downtime|unavailable|failure)\b/i.test(title) ? 'OUTAGE' : 'DEGRADATION';
}
