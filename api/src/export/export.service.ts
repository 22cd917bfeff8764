import { attachmentIds } from '@corrigenda/templates';
import { Inject, Injectable } from '@nestjs/common';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { FileStore } from '../attachment/file-store.js';
import type { Attachment } from '../coe/coe-parts.type.js';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { Actor } from '../member/actor.js';
import { runApart } from '../worker/run-apart.js';
import type { ExportRequest } from './export-request.js';
import { readExportSource } from './export.read.js';
import { printCoe } from './print-coe.js';
import { readNumbers } from './read-numbers.js';
import { type AttachedFile, toCoeFile } from './to-coe-file.js';
import { toMarkdown } from './to-markdown.js';
import type { Paper } from './to-pdf.js';

/** Of all pictures and tables of one document; an import takes as much. */
const MAX_ATTACHED_BYTES = 20 * 1024 * 1024;

export interface ExportedFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array | string;
}

@Injectable()
export class ExportService {
  constructor(
    private readonly db: Database,
    private readonly files: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One revision of a COE as a file. `NOT_FOUND` alike when there is none and when the actor may not see it. */
  async export(actor: Actor, { number, format, which }: ExportRequest): Promise<ExportedFile> {
    const { coe, attachments } = await readExportSource(this.db, actor, number, which);
    const name = `COE-${number}${coe.revision ? `-revision-${coe.revision.number}` : '-draft'}.${format}`;
    const files = await this.attached(attachments, attachmentIds(coe.document));
    if (format === 'json') return { name, mediaType: 'application/json; charset=utf-8', bytes: `${JSON.stringify(toCoeFile(coe, files, new Date()), null, 2)}\n` };
    const printed = printCoe(coe, this.config.publicUrl);
    if (format === 'md') {
      const numbers = new Map([...files].flatMap(([id, file]) => [readNumbers(file)].flatMap((rows) => (rows ? [[id, rows] as const] : []))));
      const { tags, occurredOn, kind, detectedBy } = coe;
      const head = { templateKey: coe.template.key, tags, occurredOn, kind, detectedBy };
      return { name, mediaType: 'text/markdown; charset=utf-8', bytes: toMarkdown(printed, head, numbers) };
    }
    const paper: Paper = { coe: printed, files, moreFonts: await this.moreFonts() };
    const task = { from: import.meta.url, data: paper, subject: `COE-${number}` };
    if (format === 'pdf') return { name, mediaType: 'application/pdf', bytes: await runApart<Uint8Array>({ ...task, module: './to-pdf', call: 'toPdf' }) };
    const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { name, mediaType, bytes: await runApart<Uint8Array>({ ...task, module: './to-docx', call: 'toDocx' }) };
  }

  private async attached(attachments: readonly Attachment[], shown: readonly string[]): Promise<Map<string, AttachedFile>> {
    const wanted = attachments.filter(({ id }) => shown.includes(id));
    const size = wanted.reduce((sum, file) => sum + file.size, 0);
    if (size > MAX_ATTACHED_BYTES) {
      const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
      throw new CorrigendaError('LIMIT_EXCEEDED', `The pictures of this COE have ${megabytes(size)}; an export holds ${megabytes(MAX_ATTACHED_BYTES)}. Use smaller ones.`, { limit: MAX_ATTACHED_BYTES });
    }
    const read = await Promise.all(wanted.map(async ({ id, name, mediaType }) => [id, { id, name, mediaType, bytes: await this.bytesOf(id) }] as const));
    return new Map(read);
  }

  private async bytesOf(id: string): Promise<Uint8Array> {
    const handle = await this.files.open(id);
    try {
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  }

  /** Fonts that the installation adds for scripts which ours lack, such as Chinese: files in `fonts/` of the data folder. */
  private async moreFonts(): Promise<string[]> {
    const folder = path.join(this.config.dataDir, 'fonts');
    try {
      const names = await readdir(folder);
      return names.filter((name) => /\.(ttf|otf|woff)$/i.test(name)).sort().map((name) => path.join(folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}
