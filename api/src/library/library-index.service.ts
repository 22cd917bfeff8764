import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EditorNode, Template } from '@corrigenda/templates';
import type { Transaction } from '../database/database.js';
import { EventReader } from '../event/event-reader.service.js';
import type { DomainEvent } from '../event/event.js';
import { searchTextOf } from './search-text.js';

interface PublishedCoe {
  id: string;
  number: number;
  title: string;
  template: Template;
  document: EditorNode;
  actions: { title: string; successTest: string }[];
}

/** Keeps what can be found in step with what is published, from the events and never in the transaction of a save. */
@Injectable()
export class LibraryIndexService implements OnModuleInit {
  constructor(private readonly events: EventReader) {}

  onModuleInit(): void {
    this.events.register('library', ['coe-published', 'coe-changed'], (tx, event) => this.follow(tx, event));
  }

  private async follow(tx: Transaction, { kind, coeId }: DomainEvent): Promise<void> {
    if (!coeId) return;
    if (kind === 'coe-published') await indexCoe(tx, coeId);
    else await refreshHeader(tx, coeId);
  }
}

async function indexCoe(tx: Transaction, coeId: string): Promise<void> {
  const [coe] = await tx.rows<PublishedCoe>({
    name: 'library-published',
    text: `select c.id, c.number, v.title, c.template, v.document, v.actions from coe c join revision v on v.id = c.published_revision_id where c.id = $1`,
    values: [coeId],
  });
  if (!coe) return;
  const { title, summary, body, impact, identifiers } = searchTextOf(coe, coe.document, coe.actions);
  await tx.rows({
    name: 'library-index',
    text: `insert into coe_search (coe_id, team_id, severity, tags, published_at, title, impact, summary, body, title_tsv, tsv)
           select c.id, c.team_id, c.severity, c.tags, c.published_at, $2, $3, $4, $5, to_tsvector('english', $2),
             setweight(to_tsvector('english', $2), 'A') || setweight(to_tsvector('english', $4), 'B') || setweight(to_tsvector('simple', $6), 'C')
               || setweight(to_tsvector('english', $5), 'D')
            from coe c where c.id = $1
           on conflict (coe_id) do update set team_id = excluded.team_id, severity = excluded.severity, tags = excluded.tags,
             published_at = excluded.published_at, title = excluded.title, impact = excluded.impact, summary = excluded.summary, body = excluded.body,
             title_tsv = excluded.title_tsv, tsv = excluded.tsv`,
    values: [coe.id, title, impact, summary, body, identifiers],
  });
}

/** Tags may change while a COE is published, and a team may hand it over. */
async function refreshHeader(tx: Transaction, coeId: string): Promise<void> {
  await tx.rows({
    name: 'library-refresh',
    text: `update coe_search s set team_id = c.team_id, severity = c.severity, tags = c.tags from coe c where c.id = s.coe_id and c.id = $1`,
    values: [coeId],
  });
}
