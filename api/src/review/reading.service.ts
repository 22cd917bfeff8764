import { Injectable } from '@nestjs/common';
import { CoeService } from '../coe/coe.service.js';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { Actor } from '../member/actor.js';
import { countedSeconds } from './reading.js';
import type { Reading } from './review-shapes.js';
import { assertCurrentRevision } from './review-refusals.js';
import { readLatestRound } from './review-round.read.js';
import { sectionsToRead } from './revision-sections.js';

/** What a reader does with the sections of a revision. It is no event: nothing follows from it but the guard. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly db: Database,
    private readonly coes: CoeService,
  ) {}

  /** Opens a section, adds the reading time that can have passed, and sets or clears the tick when it is given. */
  record(actor: Actor, { coeId, expectedRevision, sectionKey, seconds, viewed }: Reading): Promise<void> {
    return this.db.transaction(async (tx) => {
      const coe = await this.coes.lock(tx, actor, coeId);
      const round = await readLatestRound(tx, coe.id);
      assertCurrentRevision(round, expectedRevision);
      if (!sectionsToRead(round, coe.template).some(({ key }) => key === sectionKey)) {
        throw new CorrigendaError('BAD_USER_INPUT', `sectionKey: this revision has no section “${sectionKey}”.`, { field: 'sectionKey', rule: 'section' });
      }
      const [clock] = await tx.rows<{ sinceFirst: number | null; sinceLast: number; counted: number }>({
        name: 'reading-clock',
        text: `select extract(epoch from clock_timestamp() - min(first_opened_at))::float8 as "sinceFirst",
                 extract(epoch from clock_timestamp() - coalesce(max(last_read_at), min(first_opened_at)))::float8 as "sinceLast", sum(seconds)::int as counted
                from section_view where review_id = $1 and member_id = $2 and first_opened_at is not null`,
        values: [round.id, actor.memberId],
      });
      const counted = countedSeconds(seconds, clock?.sinceFirst == null ? null : { ...clock, sinceFirst: clock.sinceFirst });
      await tx.rows({
        name: 'reading-record',
        text: `insert into section_view as present (review_id, member_id, section_key, first_opened_at, last_read_at, seconds, viewed)
               values ($1, $2, $3, clock_timestamp(), case when $6 then clock_timestamp() end, $4, coalesce($5, false))
               on conflict (review_id, member_id, section_key) do update set
                 first_opened_at = coalesce(present.first_opened_at, excluded.first_opened_at),
                 last_read_at = coalesce(excluded.last_read_at, present.last_read_at),
                 seconds = present.seconds + excluded.seconds, viewed = coalesce($5, present.viewed)`,
        values: [round.id, actor.memberId, sectionKey, counted, viewed, seconds > 0],
      });
    });
  }
}
