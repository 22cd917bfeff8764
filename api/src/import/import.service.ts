import { completeness, withAttachments, writeDocument, type CoeFile, type EditorNode, type GateAction } from '@corrigenda/templates';
import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { ActionItemService } from '../action-item/action-item.service.js';
import type { IncidentKind } from '../coe/coe-header.js';
import { CoeFilesService, type KeptFile } from '../coe/coe-files.service.js';
import { CoeService } from '../coe/coe.service.js';
import { templateByKey } from '../coe/templates.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { once } from '../graphql/idempotency.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { coeFileToCoe } from './coe-file-to-coe.js';
import { earlierImport } from './earlier-import.read.js';
import { ownTemplateOf } from './front-matter.js';
import { importOptionsShape, importShape, readingShape, type ImportOptionsGiven, type ImportRequest, type ReadingGiven } from './import-shapes.js';
import { readImportSource } from './import-source.js';
import type { ImportResult } from './import.type.js';
import { type ImportedCoe, markdownToCoe } from './markdown-to-coe.js';
import { missingInWords } from './missing-words.js';
import { readCoeFile } from './read-coe-file.js';

const DAY = 24 * 3_600_000;

type ImportGiven = z.infer<typeof importOptionsShape>;

/** What a report would become. */
export interface ReportPreview extends Pick<ImportedCoe, 'title' | 'actions' | 'counts' | 'unplacedWords' | 'warnings'> {
  document: EditorNode;
}

interface ReadImport {
  templateKey: string;
  coe: ImportedCoe;
}

@Injectable()
export class ImportService {
  constructor(
    private readonly db: Database,
    private readonly coes: CoeService,
    private readonly actionItems: ActionItemService,
    private readonly events: EventService,
    private readonly files: CoeFilesService,
  ) {}

  /** Makes a draft COE of a Markdown report: all of it or nothing. */
  async import(actor: Actor, request: ImportRequest, idempotencyKey?: string | null): Promise<ImportResult> {
    const { markdown, ...given } = parseInput(importShape, request);
    return this.make(actor, given, sha256Of(markdown), readReport(markdown, given), [], idempotencyKey);
  }

  /** Makes a draft COE of a file: Markdown, Word, or the JSON of an export, whose pictures come along. */
  async importFile(actor: Actor, request: ImportOptionsGiven, bytes: Buffer, idempotencyKey?: string | null): Promise<ImportResult> {
    const given = parseInput(importOptionsShape, request);
    const source = await readImportSource(bytes, given.fileName ?? '');
    const sha256 = sha256Of(bytes);
    if (source.kind === 'markdown') {
      return this.make(actor, given, sha256, readReport(source.text, given, source.notes), [], idempotencyKey);
    }
    const file = readCoeFile(source.text);
    const templateKey = given.templateKey ?? file.coe.template.key;
    const coe = coeFileToCoe(file, templateByKey(templateKey), randomUUID);
    return this.withFiles(file.attachments, (kept) => {
      const document = withAttachments(coe.document, new Map(kept.map(({ source: name, file: { id } }) => [name, id])));
      return this.make(actor, given, sha256, { templateKey, coe: { ...coe, document } }, kept.map(({ file: one }) => one), idempotencyKey);
    });
  }

  /** Reads a Markdown or Word file as `importFile` does and makes nothing of it. */
  async preview(request: ReadingGiven, bytes: Buffer): Promise<ReportPreview> {
    const given = parseInput(readingShape, request);
    const source = await readImportSource(bytes, given.fileName ?? '');
    if (source.kind === 'json') throw new CorrigendaError('TYPE_MISMATCH', 'An exported JSON file becomes a COE of its own: choose it under New COE, From a report.');
    const { title, document, actions, counts, unplacedWords, warnings } = readReport(source.text, given, source.notes).coe;
    return { title, document: writeDocument(document), actions, counts, unplacedWords, warnings };
  }

  private make(actor: Actor, given: ImportGiven, sha256: string, { templateKey, coe: read }: ReadImport, files: readonly KeptFile[], idempotencyKey?: string | null): Promise<ImportResult> {
    const now = new Date();
    return this.db.transaction((tx) =>
      once(tx, actor, idempotencyKey, { ...given, markdown: sha256 }, async () => {
        const already = await this.refuseDouble(tx, actor, given.teamKey, sha256, given.again ?? false);
        const kind = given.kind ?? read.kind ?? kindOf(read, templateKey);
        const { id, number } = await this.coes.createIn(tx, actor, {
          title: read.title,
          teamKey: given.teamKey,
          templateKey,
          severity: read.severity ?? given.severity ?? 3,
          kind,
          zone: read.zone.startsWith('Etc/') ? (given.zone ?? 'UTC') : read.zone,
          occurredOn: read.occurredOn,
          tags: read.tags,
          detectedBy: read.detectedBy ?? '',
          visibility: read.restricted ? 'RESTRICTED' : null,
          document: writeDocument(read.document),
        });
        for (const file of files) await this.files.attachIn(tx, actor, id, file);
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

  /** Files are on disk before the rows that name them, and go again when those do not come to be. */
  private async withFiles(attachments: CoeFile['attachments'], work: (kept: { source: string; file: KeptFile }[]) => Promise<ImportResult>): Promise<ImportResult> {
    const kept: { source: string; file: KeptFile }[] = [];
    try {
      for (const { id, name, mediaType, data } of attachments) {
        kept.push({ source: id, file: await this.files.keep({ name, mediaType, bytes: async () => Buffer.from(data, 'base64') }) });
      }
      return await work(kept);
    } finally {
      // The same idempotency key again makes nothing, so its files are nobody's either.
      for (const { file } of kept) await this.files.removeUnlessRecorded(file.id);
    }
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
    for (const { title, successTest, ticketUrl, dueOn, priority, kind, causeId = '' } of actions) {
      const { id } = await this.actionItems.addIn(tx, actor, coe, { title, successTest, ticketUrl, dueOn, priority, kind, causeId });
      added.push({ id, title, successTest, dueOn, ownerId: null, causeId: causeId || null, status: 'OPEN' });
    }
    return added;
  }
}

/** The report as a COE by the template that is asked for, or that a file of ours names. */
function readReport(markdown: string, given: z.infer<typeof readingShape>, notes: readonly string[] = []): ReadImport {
  const templateKey = given.templateKey ?? ownTemplateOf(markdown) ?? 'standard';
  const coe = markdownToCoe(markdown, {
    template: templateByKey(templateKey),
    zone: given.zone ?? 'UTC',
    newId: randomUUID,
    fileName: given.fileName ?? undefined,
    title: given.title || undefined,
    today: new Date(Date.now() + DAY).toISOString().slice(0, 10),
  });
  return { templateKey, coe: { ...coe, warnings: [...notes, ...coe.warnings] } };
}

function sha256Of(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function kindOf({ title }: ImportedCoe, templateKey: string): IncidentKind {
  if (templateKey === 'near-miss' || /near.?miss/i.test(title)) return 'NEAR_MISS';
  return /\b(outage|down|downtime|unavailable|failure)\b/i.test(title) ? 'OUTAGE' : 'DEGRADATION';
}
