import { Injectable, type OnModuleInit } from '@nestjs/common';
import { writersOf } from '../coe/coe-access.js';
import type { Transaction } from '../database/database.js';
import { EventReader } from '../event/event-reader.service.js';
import { EventService } from '../event/event.service.js';
import type { EventKind } from '../event/event.js';
import { nearestDirector } from '../member/reviewers.js';
import { teamPathWithDirectors } from '../member/team.read.js';

/** After these, the reviewer of an open round may no longer be one who can decide. */
const MAY_UNSEAT: readonly EventKind[] = ['team-changed', 'member-changed', 'member-deactivated', 'participant-added'];

interface Orphan {
  reviewId: string;
  coeId: string;
  revisionId: string;
  reviewerId: string;
  teamId: string;
  writerIds: string[];
}

/** Puts an open review before the next director when the one who was asked has left, was replaced, or became an author. */
@Injectable()
export class ReviewerReplacementService implements OnModuleInit {
  constructor(
    private readonly reader: EventReader,
    private readonly events: EventService,
  ) {}

  onModuleInit(): void {
    this.reader.register('reviewer-replacement', MAY_UNSEAT, (tx) => this.replace(tx));
  }

  private async replace(tx: Transaction): Promise<void> {
    for (const orphan of await readOrphans(tx)) {
      const found = nearestDirector(await teamPathWithDirectors(tx, orphan.teamId), orphan.writerIds);
      if (!found) continue;
      const [replaced] = await tx.rows({
        name: 'review-replace-reviewer',
        text: `with replaced as (
                 update review set reviewer_id = $3, reviewer_team_id = $4 where id = $1 and state = 'OPEN' and reviewer_id = $2 returning coe_id
               ), seeing as (
                 insert into coe_participant (coe_id, member_id, role) select coe_id, $3, 'REVIEWER' from replaced on conflict do nothing
               )
               select coe_id from replaced`,
        values: [orphan.reviewId, orphan.reviewerId, found.memberId, found.teamId],
      });
      if (!replaced) continue;
      await this.events.record(tx, {
        kind: 'reviewer-changed',
        actor: null,
        coeId: orphan.coeId,
        subjectId: orphan.reviewId,
        revisionId: orphan.revisionId,
        details: { from: orphan.reviewerId, to: found.memberId },
      });
    }
  }
}

/** Open reviews whose reviewer directs neither the team nor one above it, is gone, or has written the COE. */
function readOrphans(tx: Transaction): Promise<Orphan[]> {
  return tx.rows<Orphan>({
    name: 'review-orphans',
    text: `select r.id as "reviewId", r.coe_id as "coeId", r.revision_id as "revisionId", r.reviewer_id as "reviewerId", c.team_id as "teamId",
             ${writersOf('c')} as "writerIds"
            from review r join coe c on c.id = r.coe_id join team t on t.id = c.team_id
           where r.state = 'OPEN' and (r.reviewer_id = any (${writersOf('c')}) or not exists (
             select 1 from team a join member m on m.id = a.director_id and m.active where a.id = any (t.path) and a.director_id = r.reviewer_id))
           order by r.id`,
    values: [],
  });
}
